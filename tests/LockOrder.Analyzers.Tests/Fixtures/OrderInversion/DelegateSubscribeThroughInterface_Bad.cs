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
    private readonly IBus _bus = new Bus();

    public void Attach()
    {
        _bus.Subscribe(Register);
    }

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:_bus.Publish()|};
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
public interface IBus { void Subscribe(Action a); void Publish(); } public sealed class Bus : IBus { private readonly List<Action> _subs = [];

    public void Subscribe(Action a) => _subs.Add(a); public void Publish() { foreach (var s in _subs) s(); } }
