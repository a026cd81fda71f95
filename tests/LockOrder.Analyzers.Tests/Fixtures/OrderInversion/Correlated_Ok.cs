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

    // No path holds the ledger and wants the registry: the two tests exclude each other.
    public void Work(bool quick)
    {
        if (quick)
        {
            Monitor.Enter(_ledger);
        }

        if (!quick)
        {
            lock (_registry)
            {
            }
        }

        if (quick)
        {
            Monitor.Exit(_ledger);
        }
    }
}
