/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Buffer.Sync` | `MaybeSyncBuffer._sync` | |
| `Stats.Gate` | `StatsOf._gate` | `StatsOf._sum`, `StatsOf._count` |
*/
public sealed class MaybeSyncBuffer
{
    private readonly object? _sync;
    private readonly List<int> _items = [];

    public MaybeSyncBuffer(bool synchronized)
    {
        _sync = synchronized ? new object() : null;
    }

    public void Add(int item)
    {
        if (_sync is null)
        {
            _items.Add(item);
            return;
        }

        lock (_sync)
        {
            _items.Add(item);
        }
    }

    public int Sum()
    {
        if (_sync != null) Monitor.Enter(_sync);
        try
        {
            return _items.Sum();
        }
        finally
        {
            if (_sync != null) Monitor.Exit(_sync);
        }
    }

    public bool TryTake(out int item)
    {
        bool taken = false;
        try
        {
            if (_sync is { } sync) Monitor.Enter(sync, ref taken);
            if (_items.Count == 0)
            {
                item = 0;
                return false;
            }

            item = _items[^1];
            _items.RemoveAt(_items.Count - 1);
            return true;
        }
        finally
        {
            if (taken) Monitor.Exit(_sync!);
        }
    }
}

public sealed class StatsOf
{
    private readonly ReaderWriterLockSlim? _outer;
    private readonly object _gate = new();
    private double _sum;
    private int _count;

    public StatsOf(ReaderWriterLockSlim? outer = null) => _outer = outer;

    public void Add(double value)
    {
        _outer?.EnterReadLock();
        try
        {
            lock (_gate)
            {
                _sum += value;
                _count++;
            }
        }
        finally
        {
            _outer?.ExitReadLock();
        }
    }

    public double Mean(bool exclusive)
    {
        var outer = exclusive ? _outer : null;
        outer?.EnterWriteLock();
        try
        {
            lock (_gate)
            {
                return _count == 0 ? 0 : _sum / _count;
            }
        }
        finally
        {
            outer?.ExitWriteLock();
        }
    }

    public double Mean2(object? extra)
    {
        var target = extra ?? _gate;
        lock (_gate)
        {
            lock (target)
            {
                return _sum;
            }
        }
    }

    public int Count(StatsOf? other)
    {
        var who = other ?? this;
        lock (who._gate)
        {
            return who._count;
        }
    }
}
