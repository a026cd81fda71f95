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

    // The resource outlives the lock, not the other way round.
    public void Post(Registry registry)
    {
        using (var session = new Session(registry))
        {
            lock (_lock)
            {
            }
        }
    }

    // Disposal of something else under the lock is not the session's.
    public void Stream(MemoryStream stream)
    {
        lock (_lock)
        {
            using (stream)
            {
            }
        }
    }
}
