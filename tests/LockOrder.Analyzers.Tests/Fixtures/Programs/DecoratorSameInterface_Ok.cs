/* LockOrdering.md
```lock-order
CachingStore._sync -> MemoryStore._sync
CountingStore._sync -> MemoryStore._sync
```

| Lock | Declared as | Protects |
|---|---|---|
| `CachingStore._sync` | `CachingStore._sync` | `CachingStore._cache` |
| `CountingStore._sync` | `CountingStore._sync` | `CountingStore._calls` |
| `MemoryStore._sync` | `MemoryStore._sync` | `MemoryStore._data` |
*/
public interface IStore
{
    string? Get(string key);
    void Set(string key, string value);
    bool Has(string key) => Get(key) is not null;
}

public sealed class MemoryStore : IStore
{
    private readonly object _sync = new();
    private readonly Dictionary<string, string> _data = [];
    string? IStore.Get(string key)
    {
        lock (_sync) return _data.GetValueOrDefault(key);
    }
    void IStore.Set(string key, string value)
    {
        lock (_sync) _data[key] = value;
    }
}

public sealed class CachingStore(IStore inner) : IStore
{
    private readonly object _sync = new();
    private readonly Dictionary<string, string?> _cache = [];

    public string? Get(string key)
    {
        lock (_sync)
        {
            if (_cache.TryGetValue(key, out var hit)) return hit;
        }
        var value = inner.Get(key);
        lock (_sync) _cache[key] = value;
        return value;
    }

    public void Set(string key, string value)
    {
        inner.Set(key, value);
        lock (_sync) _cache[key] = value;
    }

    bool IStore.Has(string key)
    {
        lock (_sync)
        {
            if (_cache.ContainsKey(key)) return true;
        }
        return inner.Has(key);
    }
}

public sealed class CountingStore : IStore
{
    private readonly object _sync = new();
    private readonly IStore _inner;
    private int _calls;
    public CountingStore(IStore inner) => _inner = inner;

    private void Count()
    {
        lock (_sync) _calls++;
    }

    public string? Get(string key)
    {
        Count();
        return _inner.Get(key);
    }

    public void Set(string key, string value)
    {
        Count();
        _inner.Set(key, value);
    }
}

public static class Stores
{
    public static IStore Create() => new CountingStore(new CachingStore(new CountingStore(new MemoryStore())));
}
