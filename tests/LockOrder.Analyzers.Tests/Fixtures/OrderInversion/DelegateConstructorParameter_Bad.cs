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
    private readonly Notifier _n;

    public Hub() { _n = new Notifier(Register); }

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:_n.Notify()|};
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
public sealed class Notifier { private readonly Action _cb; public Notifier(Action cb) { _cb = cb; } public void Notify() => _cb(); }
