/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `index` | `Index._index` | `Index._entries` |
| `gate` | `Index._gate` | `Index._hits` |
*/
//- ignore LOCK3003
public sealed class Index
{
    private readonly ReaderWriterLockSlim _index = new(LockRecursionPolicy.SupportsRecursion);
    private readonly object _gate = new();
    private int _entries;
    private int _hits;

    // Acquires only what it does not hold yet. The answer stays what it was, though the lock is held by the time it is used again.
    public int Count()
    {
        var entered = !_index.IsReadLockHeld && !_index.IsWriteLockHeld;
        if (entered)
        {
            _index.EnterReadLock();
        }

        try
        {
            return _entries;
        }
        finally
        {
            if (entered)
            {
                _index.ExitReadLock();
            }
        }
    }

    public int Hit()
    {
        var held = Monitor.IsEntered(_gate);
        if (!held)
        {
            Monitor.Enter(_gate);
        }

        try
        {
            return ++_hits;
        }
        finally
        {
            if (!held)
            {
                Monitor.Exit(_gate);
            }
        }
    }

    public int AnyMode()
    {
        var held = _index.IsReadLockHeld || _index.IsUpgradeableReadLockHeld || _index.IsWriteLockHeld;
        if (!held)
        {
            _index.EnterReadLock();
        }

        var count = _entries;
        if (!held)
        {
            _index.ExitReadLock();
        }

        return count;
    }
}
