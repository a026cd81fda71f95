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

    // The callee lets go of the ledger before it wants the registry, and takes it back in order.
    public void Post()
    {
        lock (_ledger)
        {
            Register();
        }
    }

    private void Register()
    {
        Monitor.Exit(_ledger);
        Monitor.Enter(_registry);
        Monitor.Enter(_ledger);
        Monitor.Exit(_registry);
    }
}
