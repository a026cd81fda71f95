/* LockOrdering.md
# The store

Readers of rows come in crowds, so rows have a reader-writer lock. The journal comes last.

```lock-order
Database.Schema
  Table.Rows               (Database.Query)
    SecondaryIndex.Gate    (Table.Insert->SecondaryIndex.Add)
    Journal.Gate           (Table.Insert->Journal.Append)
```

| Lock | Declared as | Protects |
|---|---|---|
| `Database.Schema` | | `Database._tables (contents)` |
| `Table.Rows` | `Table._latch` | `Table._rows (contents)`, `Table._nextId`, `Table._dropped`, `Table._indexes (contents)` |
| `SecondaryIndex.Gate` | | `SecondaryIndex._map (contents)` |
| `Journal.Gate` | | `Journal._entries (contents)`, `Journal.Sequence` |
*/
//- file Scopes.cs
public readonly struct ReadScope(ReaderWriterLockSlim rw) : IDisposable
{
    public void Dispose() => rw.ExitReadLock();
}

public readonly struct WriteScope(ReaderWriterLockSlim rw) : IDisposable
{
    public void Dispose() => rw.ExitWriteLock();
}

public static class ReaderWriterExtensions
{
    public static ReadScope Reading(this ReaderWriterLockSlim rw)
    {
        rw.EnterReadLock();
        return new ReadScope(rw);
    }

    public static WriteScope Writing(this ReaderWriterLockSlim rw)
    {
        rw.EnterWriteLock();
        return new WriteScope(rw);
    }
}

//- file Database.cs
public sealed record Row(int Id, string Key, string Value);

public sealed class Database
{
    private readonly ReaderWriterLockSlim _schema = new();
    private readonly Dictionary<string, Table> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Journal _journal = new();

    public Table Create(string name, params string[] indexed)
    {
        using var scope = _schema.Writing();
        if (_tables.TryGetValue(name, out var existing))
        {
            return existing;
        }

        var table = new Table(this, name, _journal);
        foreach (var prefix in indexed)
        {
            table.AddIndex(new SecondaryIndex(prefix));
        }

        _tables.Add(name, table);
        return table;
    }

    public Table? Find(string name)
    {
        using (_schema.Reading())
        {
            return _tables.GetValueOrDefault(name);
        }
    }

    public IReadOnlyList<Row> Query(string name, string key)
    {
        using var scope = _schema.Reading();
        return _tables.TryGetValue(name, out var table) ? table.Lookup(key) : [];
    }

    public bool Drop(string name)
    {
        Table? victim;
        using (_schema.Writing())
        {
            if (!_tables.Remove(name, out victim))
            {
                return false;
            }

            victim.MarkDropped();
        }

        _journal.Append($"drop {name}");
        return true;
    }

    public long TotalRows
    {
        get
        {
            using var scope = _schema.Reading();
            return _tables.Values.Sum(table => (long)table.Count);
        }
    }

    internal bool Knows(string name) => Find(name) is not null;
}

//- file Table.cs
public sealed class Table
{
    private readonly ReaderWriterLockSlim _latch = new();
    private readonly SortedDictionary<int, Row> _rows = [];
    private readonly List<SecondaryIndex> _indexes = [];
    private readonly Database _database;
    private readonly Journal _journal;
    private int _nextId;
    private bool _dropped;

    public Table(Database database, string name, Journal journal)
    {
        (_database, Name, _journal) = (database, name, journal);
        _nextId = 1;
    }

    public string Name { get; }

    public int Count
    {
        get
        {
            using var scope = _latch.Reading();
            return _dropped ? 0 : _rows.Count;
        }
    }

    public void AddIndex(SecondaryIndex index)
    {
        using var scope = _latch.Writing();
        _indexes.Add(index);
        foreach (var row in _rows.Values)
        {
            index.Add(row);
        }
    }

    public Row Insert(string key, string value)
    {
        using var scope = _latch.Writing();
        EnsureAlive();
        var row = new Row(_nextId++, key, value);
        _rows.Add(row.Id, row);
        _indexes.ForEach(index => index.Add(row));
        _journal.Append($"insert {Name} {row.Id}");
        return row;
    }

    public bool Delete(int id)
    {
        using var scope = _latch.Writing();
        if (_dropped || !_rows.Remove(id, out var row))
        {
            return false;
        }

        foreach (var index in _indexes)
        {
            index.Remove(row);
        }

        _journal.Append($"delete {Name} {id}");
        return true;
    }

    public IReadOnlyList<Row> Lookup(string key)
    {
        using var scope = _latch.Reading();
        if (_dropped)
        {
            return [];
        }

        foreach (var stale in _rows.Values.Where(row => row.Value.Length == 0).ToArray())
        {
            {|LOCK2002:_rows|}.Remove(stale.Id);
        }

        var index = _indexes.FirstOrDefault(candidate => candidate.Covers(key));
        return index is null
            ? _rows.Values.Where(row => row.Key == key).ToList()
            : index.Find(key).Select(id => _rows[id]).ToList();
    }

    internal void MarkDropped()
    {
        using var scope = _latch.Writing();
        _dropped = true;
        _rows.Clear();
    }

    private void EnsureAlive()
    {
        if (_dropped)
        {
            throw new InvalidOperationException(Name);
        }
    }
}

//- file Parts.cs
public sealed class SecondaryIndex(string prefix)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, HashSet<int>> _map = [];

    public bool Covers(string key) => key.StartsWith(prefix, StringComparison.Ordinal);

    public void Add(Row row)
    {
        if (!Covers(row.Key))
        {
            return;
        }

        lock (_gate)
        {
            if (!_map.TryGetValue(row.Key, out var ids))
            {
                _map[row.Key] = ids = [];
            }

            ids.Add(row.Id);
        }
    }

    public void Remove(Row row)
    {
        lock (_gate)
        {
            if (_map.TryGetValue(row.Key, out var ids) && ids.Remove(row.Id) && ids.Count == 0)
            {
                _map.Remove(row.Key);
            }
        }
    }

    public int[] Find(string key)
    {
        lock (_gate)
        {
            return _map.TryGetValue(key, out var ids) ? [.. ids] : [];
        }
    }
}

public sealed class Journal
{
    private readonly object _gate = new();
    private readonly Queue<string> _entries = new();

    public long Sequence { get; private set; }

    public void Append(string entry)
    {
        lock (_gate)
        {
            _entries.Enqueue($"{++Sequence}: {entry}");
        }
    }

    public string[] Drain()
    {
        lock (_gate)
        {
            var drained = _entries.ToArray();
            _entries.Clear();
            return drained;
        }
    }
}
