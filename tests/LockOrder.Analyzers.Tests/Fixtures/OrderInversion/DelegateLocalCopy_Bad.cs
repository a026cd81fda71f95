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
    public event Action? Changed;

    public void Attach()
    {
        Changed += Register;
    }

    public void Post()
    {
        lock (_ledger)
        {
            var h = Changed; if (h != null) {|LOCK1001:h()|};
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
