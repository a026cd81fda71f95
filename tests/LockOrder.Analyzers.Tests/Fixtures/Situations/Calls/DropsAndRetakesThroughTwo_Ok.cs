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


    // On each of its ways that wants the registry, the callee has let go of the ledger, two calls down.
    public void Post()
    {
        _ledger.Enter();
        First();
        _busy = true;
        _ledger.Exit();
    }

    private void First() => Second();

    private void Second()
    {
        if (_busy)
        {
            _ledger.Exit();
            lock (_registry)
            {
                _ledger.Enter();
            }
        }
    }
}
