/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger        {|LOCK0005.witness:({|LOCK0005.witness:Pots|})|}
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
            lock (_ledger)
            {
            }
        }
    }
}
