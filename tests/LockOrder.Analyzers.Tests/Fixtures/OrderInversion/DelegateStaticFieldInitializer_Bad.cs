/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK4003
//- ignore LOCK0006
public class Hub
{
    private readonly object _registry = new();
    private readonly object _ledger = new();
    private static readonly Action<Hub> s_cb = h => h.Register();

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:s_cb(this)|};
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
