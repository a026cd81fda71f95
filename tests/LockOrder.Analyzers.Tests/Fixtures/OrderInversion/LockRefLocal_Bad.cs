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
    internal object _registry = new();

    public void Post()
    {
        lock (_ledger)
        {
            ref var g = ref _registry; lock ({|LOCK1001:g|}) { }
        }
    }
}
