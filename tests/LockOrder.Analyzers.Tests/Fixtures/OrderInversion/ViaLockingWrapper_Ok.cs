/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- ignore LOCK4003
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public void Post() => WithRegistry(() =>
    {
        lock (_ledger)
        {
        }
    });

    // The wrapper lets go before it runs what it is given.
    public void Notify() => AfterLedger(() =>
    {
        lock (_registry)
        {
        }
    });

    private void WithRegistry(Action action)
    {
        lock (_registry)
        {
            action();
        }
    }

    private void AfterLedger(Action action)
    {
        lock (_ledger)
        {
        }

        action();
    }
}
