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
            Register();
        }

        // Written here and run here: reported where it is written.
        void Register()
        {
            lock ({|LOCK1001:_registry|})
            {
            }
        }
    }
}
