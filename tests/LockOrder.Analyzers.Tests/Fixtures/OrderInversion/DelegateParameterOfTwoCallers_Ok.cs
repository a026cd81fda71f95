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

    // A parameter that is invoked on the spot is what this caller passed, and nobody else's delegate.
    private static void Run(Action work) => work();

    public void Post()
    {
        lock (_ledger)
        {
            Run(() => _posts++);
        }
    }

    public void Load()
    {
        Run(Register);
        Run(() => Register());
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
