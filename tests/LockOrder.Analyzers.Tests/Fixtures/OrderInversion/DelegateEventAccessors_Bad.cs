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
public sealed class Src { private EventHandler? _changed;

    public event EventHandler Changed { add { _changed += value; } remove { _changed -= value; } } public void Fire() { _changed?.Invoke(this, EventArgs.Empty); } }
