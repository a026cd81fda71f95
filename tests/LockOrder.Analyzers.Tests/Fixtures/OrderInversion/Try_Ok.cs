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

    // An attempt that does not wait cannot be waited for: the documented way to go against the order.
    public bool Attempt()
    {
        lock (_ledger)
        {
            if (!Monitor.TryEnter(_registry))
            {
                return false;
            }

            try
            {
                return true;
            }
            finally
            {
                Monitor.Exit(_registry);
            }
        }
    }

    public bool Timed()
    {
        lock (_ledger)
        {
            bool taken = false;
            try
            {
                Monitor.TryEnter(_registry, 50, ref taken);
                return taken;
            }
            finally
            {
                if (taken)
                {
                    Monitor.Exit(_registry);
                }
            }
        }
    }
}
