/* LockOrdering.md
```lock-order
Bank.Registry
  ->Bank.Ledger        (Post)
  ->Bank.Ledger        (Open->Write)
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
            lock (_ledger)
            {
            }
        }
    }

    public void Open()
    {
        lock (_registry)
        {
            Write();
        }
    }

    private void Write()
    {
        lock (_ledger)
        {
        }
    }
}
