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
    private int _posts;

    public event Action? Changed;

    public void Attach() => Changed += Register;

    public void Post()
    {
        Action? handlers;
        lock (_ledger)
        {
            _posts++;
            handlers = Changed;
        }

        handlers?.Invoke();
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
