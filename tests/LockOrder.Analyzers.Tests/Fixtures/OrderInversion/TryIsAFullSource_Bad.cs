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

    // What was attempted successfully is held like any other lock.
    public void Inner()
    {
        if (Monitor.TryEnter(_ledger))
        {
            try
            {
                lock ({|LOCK1001:_registry|})
                {
                }
            }
            finally
            {
                Monitor.Exit(_ledger);
            }
        }
        else
        {
            lock (_registry)
            {
            }
        }
    }

    // Waiting without end is no attempt.
    public void Forever()
    {
        lock (_ledger)
        {
            if ({|LOCK1001:Monitor.TryEnter(_registry, Timeout.Infinite)|})
            {
                Monitor.Exit(_registry);
            }
        }
    }
}
