/* LockOrdering.md
Not relied upon, but nice to have.

```lock-order advisory
Bank.Registry
  ->Bank.Ledger
```
*/
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public void Add()
    {
        lock (_ledger)
        {
            lock ({|LOCK1001:_registry|})
            {
            }
        }
    }
}
