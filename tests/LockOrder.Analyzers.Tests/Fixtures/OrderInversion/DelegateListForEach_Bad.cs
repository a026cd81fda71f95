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

    public void Subscribe(Action a) { _subs.Add(a); }

    public void Attach()
    {
        Subscribe(Register);
    }

    public void Post()
    {
        lock (_ledger)
        {
            _subs.ForEach(s => {|LOCK1001:s()|});
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
