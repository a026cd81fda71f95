/* LockOrdering.md
```lock-order
Route.table -> Route.stats
```

| Lock | Declared as | Protects |
|---|---|---|
| `Route.table` | `Router._table` | `Router._routes`, `Router._default`, `Router._generation` |
| `Route.stats` | `Router._stats` | `Router._hits` |
*/
using System.Net;

public sealed class Router : IDisposable
{
    private readonly ReaderWriterLockSlim _table = new(LockRecursionPolicy.NoRecursion);
    private readonly object _stats = new();
    private readonly Dictionary<IPAddress, string> _routes = [];
    private readonly Dictionary<string, int> _hits = [];
    private string? _default;
    private int _generation;

    public string? Lookup(IPAddress address)
    {
        string? result;
        _table.EnterReadLock();
        try
        {
            result = _routes.TryGetValue(address, out var hop) ? hop : _default;
            if (result is null) return null;
        }
        finally
        {
            _table.ExitReadLock();
        }

        lock (_stats) _hits[result] = _hits.GetValueOrDefault(result) + 1;
        return result;
    }

    public string GetOrAdd(IPAddress address, Func<IPAddress, string> resolve)
    {
        _table.EnterReadLock();
        try
        {
            if (_routes.TryGetValue(address, out var known)) return known;
        }
        finally
        {
            _table.ExitReadLock();
        }

        var made = resolve(address);
        _table.EnterWriteLock();
        try
        {
            if (!_routes.TryAdd(address, made)) made = _routes[address];
            else _generation++;
        }
        finally
        {
            if (_table.IsWriteLockHeld) _table.ExitWriteLock();
        }

        return made;
    }

    public int Refresh()
    {
        _table.EnterUpgradeableReadLock();
        try
        {
            if (_routes.Count == 0) return _generation;
            _table.EnterWriteLock();
            try { Clear(); }
            finally { _table.ExitWriteLock(); }
            return _generation;
        }
        finally
        {
            _table.ExitUpgradeableReadLock();
        }
    }

    private void Clear()
    {
        _routes.Clear();
        _default = null;
        _generation++;
    }

    public string[] Downgrade()
    {
        _table.EnterUpgradeableReadLock();
        try
        {
            _table.EnterWriteLock();
            try { _generation++; }
            finally { _table.ExitWriteLock(); }
            _table.EnterReadLock();
        }
        finally
        {
            _table.ExitUpgradeableReadLock();
        }

        try { return _routes.Values.ToArray(); }
        finally { _table.ExitReadLock(); }
    }

    public bool TrySetDefault(string hop)
    {
        if (!_table.TryEnterUpgradeableReadLock(10)) return false;
        try
        {
            if (_default == hop) return true;
            if (!_table.TryEnterWriteLock(10)) return false;
            try
            {
                _default = hop;
                return true;
            }
            finally
            {
                _table.ExitWriteLock();
            }
        }
        finally
        {
            _table.ExitUpgradeableReadLock();
        }
    }

    public void Visit(Action<IPAddress, string> visitor)
    {
        KeyValuePair<IPAddress, string>[] copy;
        using (new ReadScope(_table)) copy = [.. _routes];
        foreach (var (k, v) in copy) visitor(k, v);
    }

    public void Replace(IEnumerable<(IPAddress, string)> routes)
    {
        using var scope = new WriteScope(_table);
        Clear();
        foreach (var (address, hop) in routes) _routes[address] = hop;
        lock (_stats) _hits.Clear();
    }

    public void Dispose() => _table.Dispose();

    private readonly struct ReadScope : IDisposable
    {
        private readonly ReaderWriterLockSlim _lock;
        public ReadScope(ReaderWriterLockSlim rw) { _lock = rw; rw.EnterReadLock(); }
        public void Dispose() => _lock.ExitReadLock();
    }

    private sealed class WriteScope : IDisposable
    {
        private ReaderWriterLockSlim? _lock;

        public WriteScope(ReaderWriterLockSlim rw)
        {
            rw.EnterWriteLock();
            _lock = rw;
        }

        public void Dispose()
        {
            if (_lock is null) return;
            _lock.ExitWriteLock();
            _lock = null;
        }
    }
}
