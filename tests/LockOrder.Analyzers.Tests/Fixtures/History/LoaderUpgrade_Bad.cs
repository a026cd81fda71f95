// After a loader cache with an upgradeable lock: the way that finds the value on the second look returns between the two exits.
public sealed class ModuleScope : IDisposable
{
    private readonly ReaderWriterLockSlim _cacheLock = new();
    private readonly Dictionary<string, Type> _types = [];

    public bool StrongNamed { get; init; }

    public Type GetOrAdd(string key, Type fallback)
    {
        _cacheLock.EnterUpgradeableReadLock();
        try
        {
            if (_types.TryGetValue(key, out var known))
            {
                return known;
            }

            {|LOCK3001:_cacheLock.EnterWriteLock()|};
            if (_types.TryGetValue(key, out known))
            {
                return known;
            }

            _types[key] = fallback;
            _cacheLock.ExitWriteLock();
            return fallback;
        }
        finally
        {
            _cacheLock.ExitUpgradeableReadLock();
        }
    }

    public void Dispose() => _cacheLock.Dispose();
}
