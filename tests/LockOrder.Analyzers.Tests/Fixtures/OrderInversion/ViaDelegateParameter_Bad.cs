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

    // The callee runs the lambda at once, so it runs under the lock that is held here.
    public void Post(int[] accounts)
    {
        lock (_ledger)
        {
            Each(accounts, account =>
            {
                lock ({|LOCK1001:_registry|})
                {
                }
            });
        }
    }

    private static void Each(int[] accounts, Action<int> visit)
    {
        foreach (var account in accounts)
        {
            visit(account);
        }
    }
}
