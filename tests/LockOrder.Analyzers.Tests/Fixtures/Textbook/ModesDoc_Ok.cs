/* LockOrdering.md
```lock-order
Catalog.Schema [read]
  ->Catalog.Rows
Catalog.Schema
  ->Catalog.Stats [leaf]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Catalog.Schema` | `SchemaCatalog._schema` | `SchemaCatalog._columns`, `SchemaCatalog._name` |
| `Catalog.Rows` | `SchemaCatalog._rows` | `SchemaCatalog._data` |
| `Catalog.Stats` | `SchemaCatalog._stats` | `SchemaCatalog._reads`, `SchemaCatalog._writes` |
*/
public sealed class SchemaCatalog
{
    private readonly ReaderWriterLockSlim _schema = new();
    private readonly ReaderWriterLockSlim _rows = new();
    private readonly Lock _stats = new();
    private readonly List<string> _columns = [];
    private readonly List<object?[]> _data = [];
    private string _name = "t";
    private long _reads, _writes;

    public void AddColumn(string column)
    {
        _schema.EnterWriteLock();
        try
        {
            _columns.Add(column);
            Count(write: true);
        }
        finally
        {
            _schema.ExitWriteLock();
        }
    }

    private void Count(bool write)
    {
        lock (_stats)
        {
            if (write) _writes++;
            else _reads++;
        }
    }

    public void Insert(params object?[] row)
    {
        _schema.EnterReadLock();
        try
        {
            if (row.Length != _columns.Count) throw new ArgumentException(_name);
            _rows.EnterWriteLock();
            try
            {
                _data.Add(row);
            }
            finally
            {
                _rows.ExitWriteLock();
            }

            Count(true);
        }
        finally
        {
            _schema.ExitReadLock();
        }
    }

    public object?[] Select(int index, string column)
    {
        _schema.EnterReadLock();
        try
        {
            var at = _columns.IndexOf(column);
            _rows.EnterReadLock();
            try
            {
                return at < 0 ? _data[index] : [_data[index][at]];
            }
            finally
            {
                _rows.ExitReadLock();
                Count(false);
            }
        }
        finally
        {
            _schema.ExitReadLock();
        }
    }

    public bool TryRename(string name)
    {
        if (!_schema.TryEnterUpgradeableReadLock(0)) return false;
        try
        {
            if (_name == name) return false;
            _schema.EnterWriteLock();
            _name = name;
            _schema.ExitWriteLock();
            return true;
        }
        finally
        {
            _schema.ExitUpgradeableReadLock();
        }
    }
}
