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

    // Nobody calls it, and it is wrong all the same.
    private void Post()
    {
        lock (_ledger)
        {
            lock ({|LOCK1001:_registry|})
            {
            }
        }
    }
}
