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
    private readonly Func<int> _f;

    public Hub() { _f = Make; }  private int Make() { lock (_registry) { return 1; } }

    public void Post()
    {
        lock (_ledger)
        {
            _ = {|LOCK1001:_f()|};
        }
    }

}
