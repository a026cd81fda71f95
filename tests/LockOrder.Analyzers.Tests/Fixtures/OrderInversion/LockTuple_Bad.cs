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
            var (a, b) = (_registry, 1); lock ({|LOCK1001:a|}) { }
        }
    }
}
