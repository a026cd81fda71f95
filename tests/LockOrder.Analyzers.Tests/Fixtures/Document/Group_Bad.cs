/* LockOrdering.md
```lock-order
log -> IStore
```
*/
interface IStore { void Put(); }

class FileStore : IStore
{
    private readonly object _gate = new();

    public void Put()
    {
        lock (_gate)
        {
            lock ({|LOCK1001:Use.log|}) { }
        }
    }
}

class MemoryStore : IStore
{
    private readonly Lock _sync = new();

    public void Put()
    {
        lock (_sync)
        {
            lock ({|LOCK1001:Use.log|}) { }
        }
    }
}

class Use
{
    internal static readonly object log = new();

    public void Good(IStore store)
    {
        lock (log)
        {
            _ = store;
        }
    }
}
