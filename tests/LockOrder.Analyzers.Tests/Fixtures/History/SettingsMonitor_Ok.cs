// After dotnet/extensions' options: the value is built under the cache's lock by a delegate kept in a field, and the delegate is the monitor's own method.
public sealed class OptionsCache<TOptions>
    where TOptions : class
{
    private readonly Dictionary<string, TOptions> _cache = [];
    private readonly Func<string, TOptions> _create;

    public OptionsCache(Func<string, TOptions> create) => _create = create;

    public int Count => _cache.Count;

    public TOptions GetOrAdd(string name)
    {
        lock (_cache)
        {
            if (_cache.TryGetValue(name, out var known))
            {
                return known;
            }
        }

        var made = _create(name);
        lock (_cache)
        {
            return _cache.TryAdd(name, made) ? made : _cache[name];
        }
    }

    public bool TryRemove(string name)
    {
        lock (_cache)
        {
            return _cache.Remove(name);
        }
    }
}
