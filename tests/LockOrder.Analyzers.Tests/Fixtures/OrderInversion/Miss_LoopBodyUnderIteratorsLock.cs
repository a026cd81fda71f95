/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- ignore LOCK4001
public class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();
    private int _total;

    // The sequence holds its lock over the yield, so the body of the loop runs under it. What speaks is LOCK4001, at the yield.
    private IEnumerable<int> Totals()
    {
        lock (_ledger)
        {
            yield return _total;
        }
    }

    public void Publish()
    {
        foreach (var total in Totals())
        {
            lock (_registry)
            {
                _total = total;
            }
        }
    }
}
