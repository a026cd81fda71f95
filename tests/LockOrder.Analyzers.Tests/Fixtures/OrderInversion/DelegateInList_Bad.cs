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
    private readonly List<Action> _subs = [];

    public void Attach()
    {
        _subs.Add(Register);
    }

    public void Post()
    {
        lock (_ledger)
        {
            foreach (var s in _subs) {|LOCK1001:s()|};
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
