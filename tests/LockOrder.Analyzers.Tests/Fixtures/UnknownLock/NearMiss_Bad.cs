/* LockOrdering.md
```lock-order
Bank.Registry
  ->{|LOCK0002:Bank.Ledgr|}
```
*/
//- message LOCK0002: Bank.
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public void Post()
    {
        lock (_registry)
        {
            lock (_ledger)
            {
            }
        }
    }
}
