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
    internal readonly object _registry = new(); internal object Sync => _registry; public void Use(Child c) { lock (_ledger) { {|LOCK1001:c.Work()|}; } }

    public void Post()
    {
        lock (_ledger)
        {
        }
    }
}
public class Child { private readonly Hub _p; public Child(Hub p) { _p = p; } private object Gate => _p.Sync; public void Work() { lock (Gate) { Inner(); } } private void Inner() { } }
