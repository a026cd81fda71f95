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
    internal readonly object _registry = new();

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:_registry.Locked(() => { })|};
        }
    }
}
public static class E { public static void Locked(this object g, Action a) { Monitor.Enter(g); try { a(); } finally { Monitor.Exit(g); } } }
