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
    private readonly Dictionary<string, Action> _subs = [];

    public void Attach()
    {
        _subs.Add("a", Register);
    }

    public void Post()
    {
        lock (_ledger)
        {
            if (_subs.TryGetValue("a", out var cb)) {|LOCK1001:cb()|};
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
