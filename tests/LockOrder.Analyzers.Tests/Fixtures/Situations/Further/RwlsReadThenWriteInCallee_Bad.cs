public sealed class RouteTable
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);
    private readonly Dictionary<string, int> _routes = [];

    public int Resolve(string path)
    {
        _lock.EnterReadLock();
        try
        {
            if (_routes.TryGetValue(path, out var id))
            {
                return id;
            }

            return {|LOCK1005:Register(path)|};
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    public int Register(string path)
    {
        _lock.EnterWriteLock();
        try
        {
            var id = _routes.Count;
            _routes[path] = id;
            return id;
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
