/* LockOrdering.md
```lock-order
Bank.Registry
  {|LOCK0006.line:->{|LOCK0006.line:Bank.Ledger|}|}
```
*/
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public void Post()
    {
        lock (_registry)
        {
        }

        lock (_ledger)
        {
        }
    }
}
