/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- message LOCK1001: Register
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:Register("post")|};
        }
    }

    private void Register(string name)
    {
        lock (_registry)
        {
        }
    }
}
