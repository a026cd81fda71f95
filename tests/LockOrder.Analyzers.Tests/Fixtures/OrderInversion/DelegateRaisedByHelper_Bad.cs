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
    public event EventHandler? Changed;

    public void Attach()
    {
        Changed += OnRegister;
    }

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:Raise()|};
        }
    }

    private void Raise()
    {
        Changed?.Invoke(this, EventArgs.Empty);
    }

    private void OnRegister(object? s, EventArgs e)
    {
        lock (_registry)
        {
        }
    }
}
