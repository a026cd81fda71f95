/* LockOrdering.md
```lock-order
Bank.Ledger -> Bank.Registry
```
*/
public class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    // The same lock again, round after round, with another one in between.
    public void Post(int rounds)
    {
        lock (_ledger)
        {
            while (rounds-- > 0)
            {
                lock (_registry)
                {
                    lock (_ledger)
                    {
                    }
                }
            }
        }
    }
}
