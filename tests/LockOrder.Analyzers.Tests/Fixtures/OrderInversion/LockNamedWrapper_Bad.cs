/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK0006
public class Hub
{
    private readonly object _ledger = new();
    internal readonly MyLock _registry = new();

    public void Post()
    {
        lock (_ledger)
        {
            using ({|LOCK1001:_registry.Enter()|}) { }
        }
    }
}
public sealed class MyLock { private readonly object _o = new(); public IDisposable Enter() { Monitor.Enter(_o); return new R(this); } private sealed class R(MyLock l) : IDisposable { public void Dispose() => Monitor.Exit(l._o); } }
