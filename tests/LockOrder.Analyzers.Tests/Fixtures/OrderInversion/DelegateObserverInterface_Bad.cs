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
    private readonly Src _n = new(); 

    public void Attach()
    {
        _n.Add(new Obs(this));
    }

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:_n.Fire()|};
        }
    }

    private sealed class Obs(Hub h) : IObs { public void OnNext() => h.Register(); }
    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
public interface IObs { void OnNext(); } public sealed class Src { private readonly List<IObs> _o = [];

    public void Add(IObs o) => _o.Add(o); public void Fire() { foreach (var o in _o) o.OnNext(); } }
