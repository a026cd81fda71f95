/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
class Bank
{
    private readonly Lock _registry = new();
    private readonly Lock _ledger = new();

    public void Statement()
    {
        lock (_ledger)
        {
            lock ({|LOCK1001:_registry|})
            {
            }
        }
    }

    public void Scope()
    {
        using (_ledger.EnterScope())
        {
            using ({|LOCK1001:_registry.EnterScope()|})
            {
            }
        }
    }

    public void Declaration()
    {
        using var outer = _ledger.EnterScope();
        using var inner = {|LOCK1001:_registry.EnterScope()|};
    }

    public void Calls()
    {
        _ledger.Enter();
        try
        {
            {|LOCK1001:_registry.Enter()|};
            _registry.Exit();
        }
        finally
        {
            _ledger.Exit();
        }
    }
}
