// After castleproject/Windsor's naming subsystem: a lock is taken through a holder that an interface hides; a plain reader's holder was asked for the upgrade.
public interface ILockHolder : IDisposable
{
    bool LockAcquired { get; }
}

public interface IUpgradeableLockHolder : ILockHolder
{
    void Upgrade();
}

public sealed class SlimReadWriteLock
{
    private readonly ReaderWriterLockSlim _locker = new(LockRecursionPolicy.NoRecursion);

    public ILockHolder ForReading()
    {
        _locker.EnterReadLock();
        return new ReadHolder(_locker);
    }

    public ILockHolder ForWriting()
    {
        _locker.EnterWriteLock();
        return new WriteHolder(_locker);
    }

    public IUpgradeableLockHolder ForReadingUpgradeable()
    {
        _locker.EnterUpgradeableReadLock();
        return new UpgradeableHolder(_locker);
    }

    private sealed class ReadHolder(ReaderWriterLockSlim locker) : ILockHolder
    {
        public bool LockAcquired => true;

        public void Dispose() => locker.ExitReadLock();
    }

    private sealed class WriteHolder(ReaderWriterLockSlim locker) : ILockHolder
    {
        public bool LockAcquired => true;

        public void Dispose() => locker.ExitWriteLock();
    }

    private sealed class UpgradeableHolder(ReaderWriterLockSlim locker) : IUpgradeableLockHolder
    {
        private ILockHolder? _writer;

        public bool LockAcquired => true;

        public void Upgrade()
        {
            locker.EnterWriteLock();
            _writer = new WriteHolder(locker);
        }

        public void Dispose()
        {
            _writer?.Dispose();
            locker.ExitUpgradeableReadLock();
        }
    }
}

public class NamingSubsystem
{
    private readonly SlimReadWriteLock _lock = new();
    private readonly Dictionary<string, object> _handlers = new(StringComparer.Ordinal);
    private object[]? _all;

    public object? GetHandler(string name)
    {
        using (_lock.ForReading())
        {
            return _handlers.GetValueOrDefault(name);
        }
    }

    public void Register(string name, object handler)
    {
        using (_lock.ForWriting())
        {
            _handlers.Add(name, handler);
            Invalidate();
        }
    }

    protected virtual void Invalidate() => _all = null;

    public object[] All()
    {
        using (_lock.ForReading())
        {
            if (_all is null)
            {
                using ({|LOCK1005:_lock.ForWriting()|})
                {
                    _all = [.. _handlers.Values];
                }
            }

            return _all;
        }
    }
}
