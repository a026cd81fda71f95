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

    public void Post(int[] accounts)
    {
        lock (_ledger)
        {
            Visit(accounts, _ =>
            {
                lock ({|LOCK1001:_registry|})
                {
                }
            });
        }
    }

    // Handed on before it is run.
    private static void Visit(int[] accounts, Action<int> visit) => Each(accounts, visit);

    private static void Each(int[] accounts, Action<int> visit)
    {
        foreach (var account in accounts)
        {
            visit(account);
        }
    }
}
