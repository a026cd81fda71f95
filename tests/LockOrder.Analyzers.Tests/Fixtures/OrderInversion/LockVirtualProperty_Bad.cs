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
    protected virtual object Registry { get; } = new();

    public void Post()
    {
        lock (_ledger)
        {
            lock ({|LOCK1001:Registry|}) { }
        }
    }
}
