/* LockOrdering.md
# Storage engine

The compactor takes the manifest first; writers never do.

```lock-order
manifest
  ->memtable lock     (LsmStore.Rotate)
    ->wal             (LsmStore.Put)
```

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `manifest` | `LsmStore._manifest` | `LsmStore._levels (writes)` | |
| `memtable lock` | `LsmStore._rw` | `LsmStore._active`, `LsmStore._frozen`, `LsmStore._bytes` | |
| `wal` | `WriteAheadLog._file` | `WriteAheadLog._offset`, `WriteAheadLog._pending` | |
*/
using System.Collections.Immutable;
using System.Text;

public sealed class WriteAheadLog : IDisposable
{
    private readonly Lock _file = new();
    private readonly Stream _stream;
    private readonly List<byte[]> _pending = [];
    private long _offset;

    public WriteAheadLog(Stream stream)
    {
        _stream = stream;
        _offset = stream.Length;
    }

    public long Append(string key, string value)
    {
        var record = Encode(key, value);
        using (_file.EnterScope())
        {
            var at = _offset;
            _pending.Add(record);
            _offset += record.Length;
            if (_pending.Count >= 64) FlushPending();
            return at;
        }
    }

    public void Flush()
    {
        using var _ = _file.EnterScope();
        FlushPending();
    }

    private void FlushPending()
    {
        foreach (var record in _pending) _stream.Write(record);
        _pending.Clear();
        _stream.Flush();
    }

    private static byte[] Encode(string key, string value) => Encoding.UTF8.GetBytes(key + "\0" + value + "\n");

    public void Dispose()
    {
        Flush();
        _stream.Dispose();
    }
}

public sealed class SortedRun(ImmutableSortedDictionary<string, string> entries)
{
    public bool TryGet(string key, out string? value) => entries.TryGetValue(key, out value);
    public IEnumerable<KeyValuePair<string, string>> Entries => entries;
}

public sealed class LsmStore : IDisposable
{
    private readonly object _manifest = new();
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly WriteAheadLog _wal;
    private ImmutableList<SortedRun> _levels = [];
    private SortedDictionary<string, string> _active = new(StringComparer.Ordinal);
    private SortedDictionary<string, string>? _frozen;
    private int _bytes;

    public LsmStore(Stream log) => _wal = new WriteAheadLog(log);

    public void Put(string key, string value)
    {
        bool full;
        _rw.EnterWriteLock();
        try
        {
            _wal.Append(key, value);
            _active[key] = value;
            _bytes += key.Length + value.Length;
            full = _bytes > 1 << 20;
        }
        finally
        {
            _rw.ExitWriteLock();
        }

        if (full) Rotate();
    }

    public bool TryGet(string key, out string? value)
    {
        _rw.EnterReadLock();
        try
        {
            if (_active.TryGetValue(key, out value)) return true;
            if (_frozen is { } frozen && frozen.TryGetValue(key, out value)) return true;
        }
        finally
        {
            _rw.ExitReadLock();
        }

        foreach (var run in _levels)
        {
            if (run.TryGet(key, out value)) return true;
        }

        value = null;
        return false;
    }

    private void Rotate()
    {
        lock (_manifest)
        {
            SortedDictionary<string, string> frozen;
            _rw.EnterWriteLock();
            try
            {
                if (_bytes <= 1 << 20) return;
                frozen = _frozen = _active;
                _active = new SortedDictionary<string, string>(StringComparer.Ordinal);
                _bytes = 0;
            }
            finally
            {
                _rw.ExitWriteLock();
            }

            var run = new SortedRun(frozen.ToImmutableSortedDictionary());
            _levels = _levels.Insert(0, run);
            _rw.EnterWriteLock();
            try { _frozen = null; }
            finally { _rw.ExitWriteLock(); }
        }
    }

    public void Compact()
    {
        lock (_manifest)
        {
            if (_levels.Count < 4) return;
            var merged = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            foreach (var run in _levels.Reverse())
                foreach (var (key, value) in run.Entries)
                    merged[key] = value;
            _levels = [new SortedRun(merged.ToImmutable())];
        }
    }

    public IEnumerable<string> Keys(string prefix)
    {
        string[] keys;
        _rw.EnterReadLock();
        try
        {
            keys = _active.Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal)).ToArray();
        }
        finally
        {
            _rw.ExitReadLock();
        }

        foreach (var key in keys) yield return key;
    }

    public void Dispose()
    {
        _rw.Dispose();
        _wal.Dispose();
    }
}
