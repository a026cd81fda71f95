/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- ignore LOCK0006
//- ignore LOCK3003
class Bank
{
    private readonly Lock _registry = new();
    private readonly Lock _ledger = new();
    private bool _busy;


    // Dropped only when busy, wanted on both ways.
    public void Post()
    {
        _ledger.Enter();
        {|LOCK1001:First()|};
        _ledger.Exit();
    }

    private void First() => Second();

    private void Second()
    {
        if (_busy)
        {
            _ledger.Exit();
        }

        lock (_registry)
        {
        }

        if (_busy)
        {
            _ledger.Enter();
        }
    }
}
