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

    // One after the other is no nesting, whatever the order.
    public void Close()
    {
        lock (_ledger)
        {
        }

        lock (_registry)
        {
        }
    }
}
