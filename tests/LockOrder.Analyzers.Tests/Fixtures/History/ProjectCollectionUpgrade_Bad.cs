//- ignore LOCK3003
// After dotnet/msbuild's project collection: a disposable read lock is open while the default toolset, whose first use writes, is asked for.
public static class ReaderWriterLockSlimExtensions
{
    public static UpgradeableReadScope EnterDisposableUpgradeableReadLock(this ReaderWriterLockSlim rwLock)
    {
        rwLock.EnterUpgradeableReadLock();
        return new UpgradeableReadScope(rwLock);
    }

    public static ReadScope EnterDisposableReadLock(this ReaderWriterLockSlim rwLock)
    {
        rwLock.EnterReadLock();
        return new ReadScope(rwLock);
    }

    public static WriteScope EnterDisposableWriteLock(this ReaderWriterLockSlim rwLock)
    {
        rwLock.EnterWriteLock();
        return new WriteScope(rwLock);
    }

    public readonly struct UpgradeableReadScope(ReaderWriterLockSlim rwLock) : IDisposable
    {
        public void Dispose() => rwLock.ExitUpgradeableReadLock();
    }

    public readonly struct ReadScope(ReaderWriterLockSlim rwLock) : IDisposable
    {
        public void Dispose() => rwLock.ExitReadLock();
    }

    public readonly struct WriteScope(ReaderWriterLockSlim rwLock) : IDisposable
    {
        public void Dispose() => rwLock.ExitWriteLock();
    }
}

public sealed class ProjectCollection : IDisposable
{
    private readonly ReaderWriterLockSlim _locker = new(LockRecursionPolicy.NoRecursion);
    private readonly Dictionary<string, string> _globalProperties = [];
    private string? _defaultToolsVersion;
    private int _version;

    public string DefaultToolsVersion
    {
        get
        {
            using (_locker.EnterDisposableUpgradeableReadLock())
            {
                return DefaultNoLock();
            }
        }
    }

    private string DefaultNoLock()
    {
        if (_defaultToolsVersion is null)
        {
            using (_locker.EnterDisposableWriteLock())
            {
                _defaultToolsVersion = "Current";
                _version++;
            }
        }

        return _defaultToolsVersion;
    }

    public string GetEffective(string name)
    {
        using (_locker.EnterDisposableReadLock())
        {
            if (_globalProperties.TryGetValue(name, out var value))
            {
                return value;
            }

            return {|LOCK1005:DefaultNoLock()|};
        }
    }

    public void SetGlobal(string name, string value)
    {
        using (_locker.EnterDisposableWriteLock())
        {
            _globalProperties[name] = value;
            _version++;
        }
    }

    public void Dispose() => _locker.Dispose();
}
