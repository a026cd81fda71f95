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

    public void Plain()
    {
        Monitor.Enter(_ledger);
        try
        {
            {|LOCK1001:Monitor.Enter(_registry)|};
            Monitor.Exit(_registry);
        }
        finally
        {
            Monitor.Exit(_ledger);
        }
    }

    public void Taken()
    {
        bool outer = false;
        try
        {
            Monitor.Enter(_ledger, ref outer);
            bool inner = false;
            try
            {
                {|LOCK1001:Monitor.Enter(_registry, ref inner)|};
            }
            finally
            {
                if (inner)
                {
                    Monitor.Exit(_registry);
                }
            }
        }
        finally
        {
            if (outer)
            {
                Monitor.Exit(_ledger);
            }
        }
    }
}
