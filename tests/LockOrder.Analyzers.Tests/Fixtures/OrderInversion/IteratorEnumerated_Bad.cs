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

    public int Post()
    {
        var sum = 0;
        lock (_ledger)
        {
            foreach (var account in {|LOCK1001:Accounts()|})
            {
                sum += account;
            }
        }

        return sum;
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
