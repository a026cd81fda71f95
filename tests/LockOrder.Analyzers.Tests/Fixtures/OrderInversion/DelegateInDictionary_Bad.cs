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
        _subs["a"] = Register;
    }

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:_subs["a"]()|};
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
