/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- ignore LOCK3003
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    // On one of its ways the callee keeps the ledger.
    public void Post(bool polite)
    {
        lock (_ledger)
        {
            {|LOCK1001:Register(polite)|};
        }
    }

    private void Register(bool polite)
    {
        if (polite)
        {
            Monitor.Exit(_ledger);
        }

        lock (_registry)
        {
        }

        if (polite)
        {
            Monitor.Enter(_ledger);
        }
    }
}
