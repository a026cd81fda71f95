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
    private readonly Screen _screen = new();

    public event Action? Changed;

    // Another class has an event of that name, and other handlers.
    public void Attach() => _screen.Changed += Register;

    public void Post()
    {
        lock (_ledger)
        {
            Changed?.Invoke();
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}

public class Screen
{
    public event Action? Changed;

    public void Refresh() => Changed?.Invoke();
}
