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

    // The wrapper holds the outer lock while it runs what it is given.
    public void Post() => {|LOCK1001.wrapper:WithLedger(() =>
    {
        lock ({|LOCK1001.wrapper:_registry|})
        {
        }
    })|};

    private void WithLedger(Action action)
    {
        lock (_ledger)
        {
            action();
        }
    }
}
