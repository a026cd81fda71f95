/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger
```
*/
//- ignore LOCK4003
class Bank
{
    private readonly object _registry = new();
    private readonly object _ledger = new();
    private Action? _hook;

    public void Attach() => _hook = Register;

    // What a field's delegate refers to is not tracked.
    public void Post()
    {
        lock (_ledger)
        {
            if (_hook is not null)
            {
                _hook();
            }
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
