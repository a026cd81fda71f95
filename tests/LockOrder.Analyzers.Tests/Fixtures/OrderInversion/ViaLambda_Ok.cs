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

    // Work that is started here runs elsewhere, and starts with no lock.
    public void Tasks()
    {
        lock (_ledger)
        {
            Task.Run(() =>
            {
                lock (_registry)
                {
                }
            });
            ThreadPool.QueueUserWorkItem(_ =>
            {
                lock (_registry)
                {
                }
            });
        }
    }

    public void Threads()
    {
        lock (_ledger)
        {
            var thread = new Thread(() =>
            {
                lock (_registry)
                {
                }
            });
            thread.Start();
        }
    }

    public void Subscribe(AppDomain domain)
    {
        lock (_ledger)
        {
            domain.ProcessExit += (_, _) =>
            {
                lock (_registry)
                {
                }
            };
        }
    }

    public void Stored()
    {
        lock (_ledger)
        {
            Later = () =>
            {
                lock (_registry)
                {
                }
            };
        }
    }

    public Action? Later { get; private set; }
}
