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

    // Creating an iterator runs none of its body.
    public IEnumerable<int> Post()
    {
        lock (_ledger)
        {
            return Accounts();
        }
    }

    private IEnumerable<int> Accounts()
    {
        int first;
        lock (_registry)
        {
            first = 1;
        }

        yield return first;
    }
}
