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

    // The helper is fine; one of its two callers is not.
    public void Wrong()
    {
        lock (_ledger)
        {
            {|LOCK1001:Step()|};
        }
    }

    public void Right() => Step();

    private void Step()
    {
        lock (_registry)
        {
            lock (_ledger)
            {
            }
        }
    }
}
