/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
{|LOCK0001.line:Bank.Registry {|LOCK0001.line:->|}|}
```
*/
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    // The lines that can be read still count.
    public void Post()
    {
        lock (_ledger)
        {
            lock ({|LOCK1001:_registry|})
            {
            }
        }
    }
}
