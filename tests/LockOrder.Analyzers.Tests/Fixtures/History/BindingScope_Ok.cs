// After ninject/ninject #87 and #166: resolving locks the binding and then the cache; releasing a scope locks the cache and tells the binding.
public sealed class Binding(string name)
{
    private int _live;

    public string Name => name;

    internal void Activated() => Interlocked.Increment(ref _live);

    internal void Deactivated()
    {
        lock (this)
        {
            _live--;
        }
    }
}

public sealed class CacheEntry(Binding binding, object instance)
{
    public Binding Binding => binding;

    public object Instance => instance;
}

public interface ICache
{
    object? TryGet(Binding binding, object scope);

    void Remember(Binding binding, object scope, object instance);

    void Clear(object scope);
}

public sealed class Cache : ICache
{
    private readonly Dictionary<object, List<CacheEntry>> _entries = new(ReferenceEqualityComparer.Instance);

    public object? TryGet(Binding binding, object scope)
    {
        lock (_entries)
        {
            return _entries.TryGetValue(scope, out var list) ? list.Find(e => e.Binding == binding)?.Instance : null;
        }
    }

    public void Remember(Binding binding, object scope, object instance)
    {
        lock (_entries)
        {
            if (!_entries.TryGetValue(scope, out var list))
            {
                _entries[scope] = list = [];
            }

            list.Add(new CacheEntry(binding, instance));
        }
    }

    public void Clear(object scope)
    {
        List<CacheEntry>? list;
        lock (_entries)
        {
            _entries.Remove(scope, out list);
        }

        Forget(list ?? []);
    }

    private static void Forget(IEnumerable<CacheEntry> entries)
    {
        foreach (var entry in entries)
        {
            entry.Binding.Deactivated();
        }
    }
}

public sealed class Context(Binding binding, ICache cache, Type type)
{
    public object Resolve(object? scope)
    {
        if (scope is null)
        {
            return ResolveInternal(null);
        }

        lock (binding)
        {
            return ResolveInternal(scope);
        }
    }

    private object ResolveInternal(object? scope)
    {
        if (scope != null && cache.TryGet(binding, scope) is { } known)
        {
            return known;
        }

        var made = Activator.CreateInstance(type)!;
        if (scope != null)
        {
            cache.Remember(binding, scope, made);
        }

        binding.Activated();
        return made;
    }
}
