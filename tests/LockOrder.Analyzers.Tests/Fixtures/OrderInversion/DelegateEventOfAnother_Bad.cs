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
        _n.Changed += OnRegister;
    }

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:_n.Fire()|};
        }
    }

    private void OnRegister(object? s, EventArgs e)
    {
        lock (_registry)
        {
        }
    }
}
public sealed class Src { public event EventHandler? Changed;

    public void Fire() { OnChanged(EventArgs.Empty); } private void OnChanged(EventArgs e) { EventHandler? handler = Changed; if (handler != null) { handler(this, e); } } }
