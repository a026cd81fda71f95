/* LockOrdering.md
# File cache

The process-wide mutex keeps two processes from writing the same folder.

```lock-order
FileCache.folder
  ->FileCache.entries
      ->CacheEntry.Gate
      ->Budget._lock        [leaf]
```

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| FileCache.folder | `FileCache.s_folder` | | sleeping |
| FileCache.entries | `FileCache._entriesLock` | `FileCache._entries (contents)`, `FileCache._hits`, `FileCache._misses` | |
| CacheEntry.Gate | | `CacheEntry._bytes`, `CacheEntry._dirty` | |
| Budget._lock | | `Budget._used`, `Budget._limit` | |
*/
//- file FileCache.cs
public sealed class FileCache(string root, Budget budget)
{
    private static readonly Mutex s_folder = new(false, "Local\\file-cache");
    private readonly ReaderWriterLockSlim _entriesLock = new();
    private readonly Dictionary<string, CacheEntry> _entries = new(StringComparer.Ordinal);
    private int _hits;
    private int _misses;

    public double HitRate
    {
        get
        {
            _entriesLock.EnterReadLock();
            try
            {
                return (_hits, _misses) switch
                {
                    (0, 0) => 0,
                    var (hits, misses) => (double)hits / (hits + misses),
                };
            }
            finally
            {
                _entriesLock.ExitReadLock();
            }
        }
    }

    public byte[] Get(string name)
    {
        if (TryFind(name, out var found))
        {
            return found.Read();
        }

        _entriesLock.EnterUpgradeableReadLock();
        try
        {
            if (_entries.TryGetValue(name, out var other))
            {
                return other.Read();
            }

            var loaded = new CacheEntry({|LOCK1001:Load(name)|});
            _entriesLock.EnterWriteLock();
            try
            {
                _misses++;
                if (!budget.TryCharge(loaded.Length))
                {
                    Evict();
                }

                _entries.Add(name, loaded);
                return loaded.Read();
            }
            finally
            {
                _entriesLock.ExitWriteLock();
            }
        }
        finally
        {
            _entriesLock.ExitUpgradeableReadLock();
        }
    }

    public void Put(string name, byte[] bytes)
    {
        _entriesLock.EnterWriteLock();
        try
        {
            if (_entries.TryGetValue(name, out var entry))
            {
                entry.Replace(bytes);
            }
            else
            {
                _entries[name] = CacheEntry.Dirty(bytes);
            }
        }
        finally
        {
            _entriesLock.ExitWriteLock();
        }
    }

    public int Flush()
    {
        s_folder.WaitOne();
        try
        {
            KeyValuePair<string, CacheEntry>[] snapshot;
            _entriesLock.EnterReadLock();
            try
            {
                snapshot = _entries.ToArray();
            }
            finally
            {
                _entriesLock.ExitReadLock();
            }

            var written = 0;
            foreach (var (name, entry) in snapshot)
            {
                if (entry.TakeDirty() is { } bytes)
                {
                    File.WriteAllBytes(Path.Combine(root, name), bytes);
                    written++;
                }
            }

            return written;
        }
        finally
        {
            s_folder.ReleaseMutex();
        }
    }

    private bool TryFind(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CacheEntry? entry)
    {
        if (!_entriesLock.TryEnterWriteLock(TimeSpan.FromMilliseconds(50)))
        {
            entry = null;
            return false;
        }

        try
        {
            if (!_entries.TryGetValue(name, out entry))
            {
                return false;
            }

            _hits++;
            return true;
        }
        finally
        {
            _entriesLock.ExitWriteLock();
        }
    }

    private void Evict()
    {
        var clean = _entries.Where(pair => !pair.Value.IsDirty).Select(pair => pair.Key).ToList();
        foreach (var name in clean)
        {
            if (_entries.Remove(name, out var entry))
            {
                budget.Refund(entry.Length);
            }
        }
    }

    private byte[] Load(string name)
    {
        s_folder.WaitOne();
        try
        {
            var path = Path.Combine(root, name);
            return File.Exists(path) ? File.ReadAllBytes(path) : [];
        }
        finally
        {
            s_folder.ReleaseMutex();
        }
    }
}

//- file CacheEntry.cs
public sealed class CacheEntry
{
    private readonly object _gate = new();
    private byte[] _bytes;
    private bool _dirty;

    public CacheEntry(byte[] bytes) => _bytes = bytes;

    public int Length
    {
        get { lock (_gate) return _bytes.Length; }
    }

    public bool IsDirty
    {
        get { lock (_gate) return _dirty; }
    }

    public static CacheEntry Dirty(byte[] bytes)
    {
        var entry = new CacheEntry(bytes);
        entry._dirty = true;
        return entry;
    }

    public byte[] Read()
    {
        lock (_gate)
        {
            return [.. _bytes];
        }
    }

    public void Replace(byte[] bytes)
    {
        lock (_gate)
        {
            (_bytes, _dirty) = (bytes, true);
        }
    }

    public byte[]? TakeDirty()
    {
        lock (_gate)
        {
            if (!_dirty)
            {
                return null;
            }

            _dirty = false;
            return (byte[])_bytes.Clone();
        }
    }
}

public sealed class Budget(long limit)
{
    private readonly object _lock = new();
    private long _limit = limit;
    private long _used;

    public bool TryCharge(long amount)
    {
        lock (_lock)
        {
            if (_used + amount > _limit)
            {
                return false;
            }

            _used += amount;
            return true;
        }
    }

    public void Refund(long amount)
    {
        lock (_lock)
        {
            _used = Math.Max(0, _used - amount);
        }
    }

    public void Resize(long limit)
    {
        lock (_lock)
        {
            _limit = limit;
        }
    }
}
