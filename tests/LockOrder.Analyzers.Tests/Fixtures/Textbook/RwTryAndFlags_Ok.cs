/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Config.Rw` | `ConfigStore._rw` | `ConfigStore._values`, `ConfigStore._stamp`, `ConfigStore._source` |
*/
public sealed class ConfigStore : IDisposable
{
    private readonly ReaderWriterLockSlim _rw = new(LockRecursionPolicy.NoRecursion);
    private readonly FileSystemWatcher? _watcher;
    private IReadOnlyDictionary<string, string> _values = new Dictionary<string, string>();
    private DateTime _stamp;
    private string _source = "";

    public ConfigStore(string file, bool watch)
    {
        _source = file;
        ReloadCore();
        if (watch)
        {
            _watcher = new FileSystemWatcher(Path.GetDirectoryName(file)!);
            _watcher.Changed += OnChanged;
            _watcher.EnableRaisingEvents = true;
        }
    }

    private void OnChanged(object sender, FileSystemEventArgs e)
    {
        var write = false;
        try
        {
            write = _rw.TryEnterWriteLock(1000);
            if (write && string.Equals(e.FullPath, _source, StringComparison.OrdinalIgnoreCase))
            {
                ReloadCore();
            }
        }
        finally
        {
            if (write)
            {
                _rw.ExitWriteLock();
            }
        }
    }

    private void ReloadCore()
    {
        if (!File.Exists(_source))
        {
            return;
        }

        var stamp = File.GetLastWriteTimeUtc(_source);
        if (stamp <= _stamp)
        {
            return;
        }

        _values = File.ReadLines(_source)
            .Select(line => line.Split('=', 2))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1]);
        _stamp = stamp;
    }

    public string? Get(string key, bool refresh = false)
    {
        if (refresh)
        {
            _rw.EnterWriteLock();
        }
        else
        {
            _rw.EnterReadLock();
        }

        try
        {
            if (refresh)
            {
                ReloadCore();
            }

            return _values.GetValueOrDefault(key);
        }
        finally
        {
            if (refresh)
            {
                _rw.ExitWriteLock();
            }
            else
            {
                _rw.ExitReadLock();
            }
        }
    }

    public string? Get2(string key, TimeSpan maxAge)
    {
        _rw.EnterUpgradeableReadLock();
        try
        {
            if (DateTime.UtcNow - _stamp > maxAge)
            {
                _rw.EnterWriteLock();
                try
                {
                    ReloadCore();
                }
                finally
                {
                    _rw.ExitWriteLock();
                }
            }

            return _values.TryGetValue(key, out var value) ? value : null;
        }
        finally
        {
            _rw.ExitUpgradeableReadLock();
        }
    }

    public void Exit()
    {
        if (_rw.IsWriteLockHeld) _rw.ExitWriteLock();
        else if (_rw.IsUpgradeableReadLockHeld) _rw.ExitUpgradeableReadLock();
        else if (_rw.IsReadLockHeld) _rw.ExitReadLock();
    }

    public void Redirect(string source)
    {
        _rw.EnterUpgradeableReadLock();
        try
        {
            if (_source == source) return;
            _rw.EnterWriteLock();
            _source = source;
            _stamp = default;
            ReloadCore();
        }
        finally
        {
            if (_rw.IsWriteLockHeld) _rw.ExitWriteLock();
            _rw.ExitUpgradeableReadLock();
        }
    }

    public bool Downgrade(string key, string value)
    {
        _rw.EnterUpgradeableReadLock();
        try
        {
            _rw.EnterWriteLock();
            try
            {
                _values = new Dictionary<string, string>(_values) { [key] = value };
            }
            finally
            {
                _rw.ExitWriteLock();
            }

            _rw.EnterReadLock();
        }
        finally
        {
            _rw.ExitUpgradeableReadLock();
        }

        try
        {
            return _values[key] == value;
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    public void Dispose()
    {
        if (_watcher is { } watcher)
        {
            watcher.EnableRaisingEvents = false;
            watcher.Changed -= OnChanged;
            watcher.Dispose();
        }

        _rw.Dispose();
    }
}
