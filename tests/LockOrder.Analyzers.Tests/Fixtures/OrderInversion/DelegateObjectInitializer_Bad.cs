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
    private readonly Options _n;

    public Hub() { _n = new() { OnChange = Register }; }

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:_n.OnChange!()|};
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
public sealed class Options { public Action? OnChange { get; set; } }
