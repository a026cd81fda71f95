/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- ignore LOCK3003
class Bank
{
    private readonly Lock _registry = new();
    private readonly Lock _ledger = new();
    private bool _closed;

    // Held exactly where the result is true.
    public void Post()
    {
        if (Begin())
        {
            {|LOCK1001:Register()|};
            End();
        }
        else
        {
            Register();
        }
    }

    private bool Begin()
    {
        _ledger.Enter();
        if (_closed)
        {
            _ledger.Exit();
            return false;
        }

        return true;
    }

    private void End() => _ledger.Exit();

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
