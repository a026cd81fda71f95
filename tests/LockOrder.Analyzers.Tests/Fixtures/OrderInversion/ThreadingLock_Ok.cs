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

    public void Mixed()
    {
        lock (_registry)
        {
            using (_ledger.EnterScope())
            {
            }
        }
    }

    // The scope ends at its block, before the other lock is wanted.
    public void ScopeEnds()
    {
        using (_ledger.EnterScope())
        {
        }

        using var registry = _registry.EnterScope();
    }
}
