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
    private int _total;

    public void Add(int amount)
    {
        lock (_registry)
        {
            lock (_ledger)
            {
                _total += amount;
            }
        }
    }

    public int Total()
    {
        lock (_ledger)
        {
            return _total;
        }
    }
}
