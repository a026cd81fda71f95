/* LockOrdering.md
```lock-order
Bank.Registry
  ->Ledger.Gate
```
*/
//- ignore LOCK4003
//- message LOCK1001: of Ledger.cs
//- file Bank.cs
public class Bank
{
    private readonly object _registry = new();
    private readonly Ledger _ledger = new();

    public void Post() => _ledger.With(() => {|LOCK1001:Register()|});

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}

//- file Ledger.cs
public class Ledger
{
    private readonly object _gate = new();

    public void With(Action action)
    {
        lock (_gate)
        {
            action();
        }
    }
}
