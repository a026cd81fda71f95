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
    internal static readonly object Registry = new(); private static readonly object s_alias = Registry;

    public void Post()
    {
        lock (_ledger)
        {
            lock ({|LOCK1001:s_alias|}) { }
        }
    }
}
