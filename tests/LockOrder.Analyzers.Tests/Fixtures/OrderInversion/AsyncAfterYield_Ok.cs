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

    public Task Post()
    {
        lock (_ledger)
        {
            return RegisterAsync();
        }
    }

    // What follows the yield runs elsewhere, without the caller's locks.
    private async Task RegisterAsync()
    {
        await Task.Yield();
        lock (_registry)
        {
        }
    }
}
