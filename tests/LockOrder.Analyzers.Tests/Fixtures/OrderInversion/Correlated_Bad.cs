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

    // The same test twice: the path that holds the ledger is the path that wants the registry.
    public void Work(bool quick)
    {
        if (quick)
        {
            Monitor.Enter(_ledger);
        }

        if (quick)
        {
            lock ({|LOCK1001:_registry|})
            {
            }
        }

        if (quick)
        {
            Monitor.Exit(_ledger);
        }
    }
}
