/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
sealed class Guard : IDisposable
{
    private readonly object _gate;

    internal Guard(object gate)
    {
        _gate = gate;
        Monitor.Enter(_gate);
    }

    public void Dispose() => Monitor.Exit(_gate);
}

class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public void Post()
    {
        using (Hold())
        {
            lock ({|LOCK1001:_registry|})
            {
            }
        }
    }

    public void Lawful()
    {
        lock (_registry)
        {
            using (Hold())
            {
            }
        }
    }

    // The guard is gone before the registry is wanted.
    public void Sequence()
    {
        using (Hold())
        {
        }

        lock (_registry)
        {
        }
    }

    private Guard Hold() => new(_ledger);
}
