/* LockOrdering.md
```lock-order
Catalog.Schema -> Catalog.Data
```

| Lock | Declared as | Protects |
|---|---|---|
| `Catalog.Schema` | `Catalog._schemaLock` | `Catalog._tables` |
| `Catalog.Data` | `Catalog._dataLock` | `Catalog._rows` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class Catalog
{
    private readonly object _schemaLock = new();
    private readonly object _dataLock = new();
    private readonly HashSet<string> _tables = new();
    private int _rows;

    public void Insert(string table, bool create)
    {
        bool schema = false, data = false;
        try
        {
            if (create) Monitor.Enter(_schemaLock, ref schema);
            Monitor.Enter(_dataLock, ref data);
            if (schema) _tables.Add(table);
            _rows++;
        }
        finally
        {
            if (data) Monitor.Exit(_dataLock);
            if (schema) Monitor.Exit(_schemaLock);
        }
    }

    public int Drop(string table, bool purge)
    {
        lock (_schemaLock)
        {
            if (!_tables.Remove(table)) return 0;
            if (purge)
            {
                Monitor.Enter(_dataLock);
            }

            try
            {
                if (!purge) return 1;
                var dropped = _rows;
                _rows = 0;
                return dropped;
            }
            finally
            {
                if (purge) Monitor.Exit(_dataLock);
            }
        }
    }

    public bool Check(string table, out int rows)
    {
        var mode = table.Length > 10 ? LockNeeds.Both : LockNeeds.Schema;
        Take(mode);
        try
        {
            rows = mode == LockNeeds.Both ? _rows : 0;
            return _tables.Contains(table);
        }
        finally
        {
            Give(mode);
        }
    }

    private enum LockNeeds { Schema, Both }

    private void Take(LockNeeds needs)
    {
        Monitor.Enter(_schemaLock);
        if (needs == LockNeeds.Both) Monitor.Enter(_dataLock);
    }

    private void Give(LockNeeds needs)
    {
        if (needs == LockNeeds.Both) Monitor.Exit(_dataLock);
        Monitor.Exit(_schemaLock);
    }
}
