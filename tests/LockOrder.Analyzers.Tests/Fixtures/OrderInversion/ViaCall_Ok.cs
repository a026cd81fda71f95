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

    public void Post()
    {
        lock (_registry)
        {
            Write();
        }

        Register();
    }

    private void Write()
    {
        lock (_ledger)
        {
        }
    }

    private void Register()
    {
        lock (_registry)
        {
        }
    }
}
