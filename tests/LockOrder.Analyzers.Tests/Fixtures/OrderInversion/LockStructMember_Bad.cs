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
    internal readonly object _registry = new(); private struct S { public object G; } 

    public void Post()
    {
        lock (_ledger)
        {
            var s = new S { G = _registry }; lock ({|LOCK1001:s.G|}) { }
        }
    }
}
