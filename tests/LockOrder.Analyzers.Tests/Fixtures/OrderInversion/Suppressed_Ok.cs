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

    public void Post()
    {
        lock (_ledger)
        {
#pragma warning disable LOCK1001
            lock (_registry)
#pragma warning restore LOCK1001
            {
            }
        }
    }
}
