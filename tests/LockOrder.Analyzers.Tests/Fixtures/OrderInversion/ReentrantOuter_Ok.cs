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

    // The registry is held already; taking a reentrant lock again waits for nobody.
    public void Post()
    {
        lock (_registry)
        {
            lock (_ledger)
            {
                lock (_registry)
                {
                }

                Check();
            }
        }
    }

    private void Check()
    {
        lock (_registry)
        {
        }
    }
}
