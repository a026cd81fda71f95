/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- message LOCK1001: Registry
//- message LOCK1001: Ledger
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();
    private int _total;

    public void Add(int amount)
    {
        lock (_ledger)
        {
            lock ({|LOCK1001:_registry|})
            {
                _total += amount;
            }
        }
    }
}
