/* LockOrdering.md
Guards of the endpoint table.

| Lock | Protects |
|---|---|
| EndpointTable.lock | EndpointTable.routes (contents), EndpointTable.hits |
*/
// After aspnet's route table: a look-up under the read lock wrote the cache that only the write lock covers.
public sealed class EndpointTable
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);
    private readonly Dictionary<string, string> _routes = new(StringComparer.OrdinalIgnoreCase);
    private int _hits;

    public string? Match(string path)
    {
        _lock.EnterReadLock();
        try
        {
            if (_routes.TryGetValue(path, out var known))
            {
                {|LOCK2002:_hits|}++;
                return known;
            }

            var made = path.Trim('/');
            {|LOCK2002:_routes|}[path] = made;
            return made;
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    public int Hits
    {
        get
        {
            _lock.EnterReadLock();
            try
            {
                return _hits;
            }
            finally
            {
                _lock.ExitReadLock();
            }
        }
    }
}
