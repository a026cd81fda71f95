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
    internal readonly object _registry = new(); public static Hub Instance { get; } = new(); public object Sync => _registry;

    public void Post()
    {
        lock (_ledger)
        {
            lock ({|LOCK1001:Instance.Sync|}) { }
        }
    }
}
