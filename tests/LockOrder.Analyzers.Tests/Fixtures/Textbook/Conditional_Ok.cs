/* LockOrdering.md
```lock-order
Journal.Index
  ->Journal.Tail
```

| Lock | Declared as | Protects |
|---|---|---|
| `Journal.Index` | `Journal._indexGate` | `Journal._index` |
| `Journal.Tail` | `Journal._tailGate` | `Journal._tail`, `Journal._length` |
*/
[Flags]
public enum AppendOptions { None = 0, Indexed = 1, NoTail = 2, AlreadyLocked = 4 }

public sealed class Journal
{
    private readonly object _indexGate = new();
    private readonly object _tailGate = new();
    private readonly Dictionary<string, long> _index = [];
    private readonly List<byte[]> _tail = [];
    private long _length;

    public long Append(string? key, byte[] record, bool tail)
    {
        var indexed = key is not null;
        if (indexed)
        {
            Monitor.Enter(_indexGate);
        }

        if (tail)
        {
            Monitor.Enter(_tailGate);
        }

        try
        {
            long at = -1;
            if (tail)
            {
                at = _length;
                _tail.Add(record);
                _length += record.Length;
            }

            if (indexed)
            {
                _index[key!] = at;
            }

            return at;
        }
        finally
        {
            if (tail)
            {
                Monitor.Exit(_tailGate);
            }

            if (indexed)
            {
                Monitor.Exit(_indexGate);
            }
        }
    }

    public long AppendWithLocks(string key, byte[] record, AppendOptions options)
    {
        bool indexTaken = false, tailTaken = false;
        try
        {
            if ((options & AppendOptions.Indexed) != 0)
            {
                Monitor.Enter(_indexGate, ref indexTaken);
            }

            if ((options & AppendOptions.NoTail) == 0)
            {
                Monitor.Enter(_tailGate, ref tailTaken);
            }

            if (tailTaken)
            {
                _tail.Add(record);
                _length += record.Length;
            }

            if (!indexTaken)
            {
                return -1;
            }

            _index[key] = tailTaken ? _length : -1;
            return _index.Count;
        }
        finally
        {
            if (tailTaken) Monitor.Exit(_tailGate);
            if (indexTaken) Monitor.Exit(_indexGate);
        }
    }

    public int Sweep(Func<string, bool> dead, object? outer)
    {
        object? gate = outer is null ? _indexGate : null;
        if (gate != null)
        {
            Monitor.Enter(gate);
        }

        try
        {
            if (gate is not null)
            {
                return SweepLocked(dead);
            }

            lock (_indexGate)
            {
                return SweepLocked(dead);
            }
        }
        finally
        {
            if (gate != null)
            {
                Monitor.Exit(gate);
            }
        }
    }

    private int SweepLocked(Func<string, bool> dead)
    {
        var gone = _index.Keys.Where(dead).ToList();
        gone.ForEach(key => _index.Remove(key));
        return gone.Count;
    }

    public long Length(bool exact)
    {
        if (!exact)
        {
            if (!Monitor.TryEnter(_tailGate, 5))
            {
                return -1;
            }
        }
        else
        {
            Monitor.Enter(_tailGate);
        }

        var result = _length;
        Monitor.Exit(_tailGate);
        return result;
    }

    public bool Truncate(long to, bool wait)
    {
        var held = wait;
        if (wait)
        {
            Monitor.Enter(_tailGate);
        }
        else
        {
            held = Monitor.TryEnter(_tailGate);
        }

        if (!held)
        {
            return false;
        }

        try
        {
            if (to > _length)
            {
                return false;
            }

            while (_length > to && _tail.Count > 0)
            {
                _length -= _tail[^1].Length;
                _tail.RemoveAt(_tail.Count - 1);
            }

            return true;
        }
        finally
        {
            Monitor.Exit(_tailGate);
        }
    }
}
