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
        Action register = () =>
        {
            lock ({|LOCK1001:_registry|})
            {
            }
        };
        lock (_ledger)
        {
            register();
        }
    }
}
