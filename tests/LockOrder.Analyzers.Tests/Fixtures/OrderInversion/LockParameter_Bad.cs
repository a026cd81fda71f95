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

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:Pass(_registry)|};
        }
    }

    public void Lawful()
    {
        lock (_registry)
        {
            Pass(_ledger);
        }
    }

    // The lock is whatever the caller passed.
    private static void Pass(object gate)
    {
        lock (gate)
        {
        }
    }
}
