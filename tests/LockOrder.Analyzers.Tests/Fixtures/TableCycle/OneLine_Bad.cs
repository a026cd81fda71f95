/* LockOrdering.md
```lock-order
{|LOCK0004.line:Bank.Registry -> Bank.Ledger -> {|LOCK0004.line:Bank.Registry|}|}
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
            lock (_registry)
            {
            }
        }
    }
}
