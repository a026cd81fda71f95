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

    public void Ordered()
    {
        Monitor.Enter(_registry);
        try
        {
            Monitor.Enter(_ledger);
            try
            {
            }
            finally
            {
                Monitor.Exit(_ledger);
            }
        }
        finally
        {
            Monitor.Exit(_registry);
        }
    }

    // The first lock is given back before the second is wanted.
    public void Relay()
    {
        Monitor.Enter(_ledger);
        Monitor.Exit(_ledger);
        Monitor.Enter(_registry);
        Monitor.Exit(_registry);
    }
}
