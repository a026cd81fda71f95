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
    private readonly Dictionary<string, object> _locks = [];

    public void Fill()
    {
        _locks["registry"] = _registry;
    }

    // A lock that took the way through a dictionary has lost its name.
    public void Post()
    {
        lock (_ledger)
        {
            lock (_locks["registry"])
            {
            }
        }
    }
}
