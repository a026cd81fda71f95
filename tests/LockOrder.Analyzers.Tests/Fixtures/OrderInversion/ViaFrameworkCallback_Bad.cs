/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    // Calls that are known to run their delegate before they return.
    public void Post(List<int> accounts)
    {
        lock (_ledger)
        {
            accounts.ForEach(account =>
            {
                lock ({|LOCK1001:_registry|})
                {
                }
            });
        }
    }

    public bool Any(List<int> accounts)
    {
        lock (_ledger)
        {
            return accounts.Exists(account =>
            {
                lock ({|LOCK1001:_registry|})
                {
                    return account > 0;
                }
            });
        }
    }
}
