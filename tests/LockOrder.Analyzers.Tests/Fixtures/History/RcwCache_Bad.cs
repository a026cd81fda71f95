/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| rcw | `RcwCache._lock` | `RcwCache._cache (contents)` |
*/
// After dotnet/runtime #120675: a look-up under the reader's lock finds a dead handle and takes it out of the table, two calls further down.
public sealed class RcwCache<TWrapper>
    where TWrapper : class
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.SupportsRecursion);
    private readonly Dictionary<nint, WeakReference<TWrapper>> _cache = [];

    public TWrapper GetOrAdd(nint pointer, Func<nint, TWrapper> create)
    {
        var wrapper = Find(pointer);
        if (wrapper is not null)
        {
            return wrapper;
        }

        var created = create(pointer);
        _lock.EnterWriteLock();
        try
        {
            if (_cache.TryGetValue(pointer, out var entry) && entry.TryGetTarget(out var target))
            {
                return target;
            }

            _cache[pointer] = new WeakReference<TWrapper>(created);
            return created;
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    public TWrapper? Find(nint pointer)
    {
        _lock.EnterReadLock();
        try
        {
            if (!_cache.TryGetValue(pointer, out var entry))
            {
                return null;
            }

            if (entry.TryGetTarget(out var target))
            {
                return target;
            }

            {|LOCK2002:Forget(pointer, entry)|};
            return null;
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    private void Forget(nint pointer, WeakReference<TWrapper> entry)
    {
        if (_cache.TryGetValue(pointer, out var current) && ReferenceEquals(current, entry))
        {
            RemoveCore(pointer);
        }
    }

    private void RemoveCore(nint pointer) => _cache.Remove(pointer);

    public void Remove(nint pointer)
    {
        _lock.EnterWriteLock();
        try
        {
            RemoveCore(pointer);
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
