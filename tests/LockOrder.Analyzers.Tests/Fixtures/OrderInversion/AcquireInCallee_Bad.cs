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

    // The ledger is held between two calls; nothing in this body spells a lock.
    public void Post()
    {
        Begin();
        {|LOCK1001:Register()|};
        End();
    }

    private void Begin() => BeginCore();

    private void BeginCore() => _ledger.Enter();

    private void End() => _ledger.Exit();

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
