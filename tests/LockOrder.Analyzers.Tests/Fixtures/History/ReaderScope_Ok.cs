// After rsdn/CodeJam #150: the scope that should leave the read lock enters it a second time when it is disposed.
public static class ReaderWriterScopes
{
    public static ReadScope ReadLock(this ReaderWriterLockSlim slim)
    {
        slim.EnterReadLock();
        return new ReadScope(slim);
    }

    public static WriteScope WriteLock(this ReaderWriterLockSlim slim)
    {
        slim.EnterWriteLock();
        return new WriteScope(slim);
    }

    public readonly struct ReadScope(ReaderWriterLockSlim slim) : IDisposable
    {
        public void Dispose() => slim.ExitReadLock();
    }

    public readonly struct WriteScope(ReaderWriterLockSlim slim) : IDisposable
    {
        public void Dispose() => slim.ExitWriteLock();
    }
}

public sealed class LazyDictionary<TKey, TValue>(Func<TKey, TValue> factory)
    where TKey : notnull
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);
    private readonly Dictionary<TKey, TValue> _map = [];

    public int Misses { get; private set; }

    public TValue Get(TKey key)
    {
        using (_lock.ReadLock())
        {
            if (_map.TryGetValue(key, out var known))
            {
                return known;
            }
        }

        var made = factory(key);
        using (_lock.WriteLock())
        {
            Misses++;
            _map[key] = made;
        }

        return made;
    }
}
