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

    // Whoever is put into the field runs here, under the lock.
    public void Post()
    {
        lock (_ledger)
        {
            if (_hook is not null)
            {
                {|LOCK1001:_hook()|};
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
