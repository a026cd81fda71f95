/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- ignore LOCK3003
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public void Post()
    {
        Begin(false);
        lock (_registry)
        {
        }
    }

    public void Both()
    {
        Begin(true);
        Monitor.Exit(_ledger);
    }

    private void Begin(bool exclusive)
    {
        if (exclusive)
        {
            Monitor.Enter(_ledger);
        }
    }
}
