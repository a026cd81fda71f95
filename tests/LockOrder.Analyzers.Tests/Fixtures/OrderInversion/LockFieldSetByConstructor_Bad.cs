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
    internal readonly object _registry = new(); public Child Make() => new Child(_registry); public void Use(Child c) { lock (_ledger) { {|LOCK1001:c.Work()|}; } }

    public void Post()
    {
        lock (_ledger)
        {
        }
    }
}
public class Child { private object _gate; public Child(object gate) { _gate = gate; } public void Work() { lock (_gate) { } } }
