/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
public class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();

    // The second round takes the registry while the first still holds the ledger only.
    public void Walk(int depth)
    {
        lock (_registry)
        {
        }

        lock (_ledger)
        {
            if (depth > 0)
            {
                {|LOCK1001:Walk(depth - 1)|};
            }
        }
    }
}
