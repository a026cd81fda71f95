/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
sealed class Session(Registry registry) : IDisposable
{
    public void Dispose() => registry.Forget();
}

class Registry
{
    private readonly object _lock = new();

    public void Forget()
    {
        lock (_lock)
        {
        }
    }
}

class Ledger
{
    private readonly object _lock = new();

    public void Post(Registry registry)
    {
        lock (_lock)
        {
            using (var session = {|LOCK1001:new Session(registry)|})
            {
            }
        }
    }
}
