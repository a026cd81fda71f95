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
        var outer = _ledger;
        var inner = _registry;
        lock (outer)
        {
            lock ({|LOCK1001:inner|})
            {
            }
        }
    }
}
