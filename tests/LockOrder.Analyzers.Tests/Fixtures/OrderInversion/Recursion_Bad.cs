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

    public void Post(int depth)
    {
        lock (_ledger)
        {
            {|LOCK1001:Even(depth)|};
        }
    }

    // Two methods that call each other; the lock is at the far end.
    private void Even(int depth)
    {
        if (depth > 0)
        {
            Odd(depth - 1);
        }
    }

    private void Odd(int depth)
    {
        if (depth > 0)
        {
            Even(depth - 1);
        }
        else
        {
            lock (_registry)
            {
            }
        }
    }
}
