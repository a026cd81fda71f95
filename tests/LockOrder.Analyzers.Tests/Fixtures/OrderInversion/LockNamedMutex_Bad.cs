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
    internal readonly Mutex _registry = new(false, "Global\\x");

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:_registry.WaitOne()|}; _registry.ReleaseMutex();
        }
    }
}
