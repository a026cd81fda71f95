/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Once.Gate` | `OnceCell<T>._gate` | `OnceCell<T>._value (writes)`, `OnceCell<T>._factory (hint)`, `OnceCell<T>._state (hint)` |
| `Registry` | `Plugins.s_lock` | `Plugins.s_byName`, `Plugins.s_loaded (hint)` |
*/
public sealed class OnceCell<T> where T : class
{
    private readonly object _gate = new();
    private Func<T>? _factory;
    private T? _value;
    private int _state;

    public OnceCell(Func<T> factory)
    {
        _factory = factory;
        _state = 0;
    }

    public bool HasValue => Volatile.Read(ref _state) == 2;

    public T Value
    {
        get
        {
            var value = Volatile.Read(ref _value);
            return value ?? Slow();
        }
    }

    private T Slow()
    {
        Func<T>? factory = _factory;
        T? created = null;
        if (factory is not null)
        {
            created = factory();
        }

        lock (_gate)
        {
            if (_value is { } other)
            {
                (created as IDisposable)?.Dispose();
                return other;
            }

            _state = 1;
            _value = created ?? throw new InvalidOperationException();
            _factory = null;
            _state = 2;
            return created;
        }
    }

    public bool TryGet([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value)
    {
        value = _value;
        return value is not null;
    }
}

public static class Plugins
{
    private static readonly ReaderWriterLockSlim s_lock = new();
    private static Dictionary<string, OnceCell<object>>? s_byName;
    private static bool s_loaded;

    private static void EnsureLoaded()
    {
        if (s_loaded) return;
        s_lock.EnterWriteLock();
        try
        {
            if (s_loaded) return;
            var table = new Dictionary<string, OnceCell<object>>();
            foreach (var name in (string[])["a", "b"])
            {
                table[name] = new OnceCell<object>(() => name.ToUpperInvariant());
            }

            s_byName = table;
            s_loaded = true;
        }
        finally
        {
            s_lock.ExitWriteLock();
        }
    }

    public static object? Find(string name)
    {
        EnsureLoaded();
        OnceCell<object>? cell;
        s_lock.EnterReadLock();
        try
        {
            if (!s_byName!.TryGetValue(name, out cell)) return null;
        }
        finally
        {
            s_lock.ExitReadLock();
        }

        return cell.Value;
    }

    public static void Register(string name, Func<object> create)
    {
        EnsureLoaded();
        var cell = new OnceCell<object>(create);
        s_lock.EnterWriteLock();
        try
        {
            (s_byName ??= []).Add(name, cell);
        }
        finally
        {
            s_lock.ExitWriteLock();
        }
    }
}
