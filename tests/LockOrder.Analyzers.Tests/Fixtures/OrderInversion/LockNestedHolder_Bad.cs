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
    internal readonly object _registry = new(); private sealed class Inner { private readonly Hub _h; public Inner(Hub h) => _h = h; public void Go() { lock (_h._registry) { } } } private readonly Inner _inner; public Hub() { _inner = new Inner(this); }

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:_inner.Go()|};
        }
    }
}
