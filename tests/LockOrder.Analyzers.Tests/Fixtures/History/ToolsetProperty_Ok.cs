// After dotnet/msbuild #7786: under the write lock the loop reads a property, and the property's getter wants the upgradeable lock of the same reader-writer lock.
internal static class SlimLockExtensions
{
    public static UpgradeableReadScope EnterDisposableUpgradeableReadLock(this ReaderWriterLockSlim slim)
    {
        slim.EnterUpgradeableReadLock();
        return new UpgradeableReadScope(slim);
    }

    public static WriteScope EnterDisposableWriteLock(this ReaderWriterLockSlim slim)
    {
        slim.EnterWriteLock();
        return new WriteScope(slim);
    }

    internal readonly struct UpgradeableReadScope(ReaderWriterLockSlim slim) : IDisposable
    {
        public void Dispose() => slim.ExitUpgradeableReadLock();
    }

    internal readonly struct WriteScope(ReaderWriterLockSlim slim) : IDisposable
    {
        public void Dispose() => slim.ExitWriteLock();
    }
}

public sealed class ProjectCollection : IDisposable
{
    private readonly ReaderWriterLockSlim _locker = new(LockRecursionPolicy.NoRecursion);
    private readonly Dictionary<string, Toolset> _toolsets = [];
    private int _version;

    public int Version => _version;

    public ICollection<Toolset> Toolsets
    {
        get
        {
            using (_locker.EnterDisposableUpgradeableReadLock())
            {
                return [.. _toolsets.Values];
            }
        }
    }

    public void AddToolset(Toolset toolset)
    {
        using (_locker.EnterDisposableWriteLock())
        {
            _toolsets[toolset.Version] = toolset;
            _version++;
        }
    }

    public void RemoveAllToolsets()
    {
        using (_locker.EnterDisposableWriteLock())
        {
            foreach (var toolset in _toolsets.Values.ToArray())
            {
                RemoveToolsetInternal(toolset.Version);
            }
        }
    }

    public void Dispose() => _locker.Dispose();

    private bool RemoveToolsetInternal(string version)
    {
        if (!_toolsets.Remove(version))
        {
            return false;
        }

        _version++;
        return true;
    }
}

public sealed record Toolset(string Version, string Path);
