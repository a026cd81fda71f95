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

    // The two ways in keep their own held sets after the join; one of them inverts the order.
    public void Work(bool exclusive)
    {
        bool taken = false;
        if (exclusive)
        {
            Monitor.Enter(_ledger, ref taken);
        }

        lock ({|LOCK1001:_registry|})
        {
        }

        if (taken)
        {
            Monitor.Exit(_ledger);
        }
    }
}
