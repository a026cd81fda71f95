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

    public bool Post()
    {
        lock (_ledger)
        {
            return Attempt();
        }
    }

    private bool Attempt()
    {
        if (!Monitor.TryEnter(_registry, TimeSpan.Zero))
        {
            return false;
        }

        Monitor.Exit(_registry);
        return true;
    }
}
