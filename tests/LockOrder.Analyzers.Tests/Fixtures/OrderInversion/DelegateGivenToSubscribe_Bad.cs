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
    private Action? _cb;

    public void Subscribe(Action a) => _cb += a;

    public void Attach()
    {
        Subscribe(Register);
    }

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:_cb!()|};
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
