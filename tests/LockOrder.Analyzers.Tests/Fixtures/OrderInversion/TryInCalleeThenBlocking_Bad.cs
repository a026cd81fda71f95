/* LockOrdering.md
```lock-order
Bank.Vault
  ->Bank.Registry
    ->Bank.Ledger
```
*/
class Bank
{
    private readonly object _vault = new();
    private readonly object _registry = new();
    private readonly object _ledger = new();

    // The attempt is free; what is taken while it is held is not.
    public void Post()
    {
        lock (_ledger)
        {
            {|LOCK1001:Attempt()|};
        }
    }

    private void Attempt()
    {
        if (Monitor.TryEnter(_registry))
        {
            try
            {
                lock ({|LOCK1001:_vault|})
                {
                }
            }
            finally
            {
                Monitor.Exit(_registry);
            }
        }
    }
}
