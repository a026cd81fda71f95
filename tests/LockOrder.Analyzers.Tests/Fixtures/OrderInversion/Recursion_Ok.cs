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

    public void Walk(int depth)
    {
        lock (_registry)
        {
            lock (_ledger)
            {
            }

            if (depth > 0)
            {
                Walk(depth - 1);
            }
        }
    }
}
