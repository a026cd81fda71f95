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
    private readonly List<Action> _later = [];

    // The callee keeps the delegate for later.
    public void Post()
    {
        lock (_ledger)
        {
            Defer(() =>
            {
                lock (_registry)
                {
                }
            });
        }
    }

    private void Defer(Action action) => _later.Add(action);
}
