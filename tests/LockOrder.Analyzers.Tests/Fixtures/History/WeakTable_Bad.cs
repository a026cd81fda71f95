// After the WPF weak event table: the guard comes from a property, and a purge under the read guard wants the write guard.
public sealed class ReaderWriterTable
{
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly ReadGuard _readGuard;
    private readonly WriteGuard _writeGuard;

    public ReaderWriterTable()
    {
        _readGuard = new ReadGuard(_lock);
        _writeGuard = new WriteGuard(_lock);
    }

    private IDisposable ReadLock
    {
        get
        {
            _lock.EnterReadLock();
            return _readGuard;
        }
    }

    private IDisposable WriteLock
    {
        get
        {
            _lock.EnterWriteLock();
            return _writeGuard;
        }
    }

    private readonly Dictionary<Type, WeakReference<object>> _managers = [];

    public object? this[Type type]
    {
        get
        {
            using (ReadLock)
            {
                return _managers.TryGetValue(type, out var weak) && weak.TryGetTarget(out var manager) ? manager : null;
            }
        }
        set
        {
            using (WriteLock)
            {
                _managers[type] = new WeakReference<object>(value!);
            }
        }
    }

    public int CountAlive()
    {
        using (ReadLock)
        {
            {|LOCK1005:Purge()|};
            return _managers.Count;
        }
    }

    private void Purge()
    {
        using (WriteLock)
        {
            foreach (var (type, weak) in _managers.ToArray())
            {
                if (!weak.TryGetTarget(out _))
                {
                    _managers.Remove(type);
                }
            }
        }
    }

    private sealed class ReadGuard(ReaderWriterLockSlim slim) : IDisposable
    {
        public void Dispose() => slim.ExitReadLock();
    }

    private sealed class WriteGuard(ReaderWriterLockSlim slim) : IDisposable
    {
        public void Dispose() => slim.ExitWriteLock();
    }
}
