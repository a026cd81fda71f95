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

    // An async method runs here until its first await.
    public Task Post()
    {
        lock (_ledger)
        {
            return {|LOCK1001:RegisterAsync()|};
        }
    }

    private async Task RegisterAsync()
    {
        lock (_registry)
        {
        }

        await Task.Yield();
    }
}
