/* LockOrdering.md
```lock-order
ConnectionPool.Monitor
  ->PooledConnection.Sync      (ConnectionPool.TakeIdle->PooledConnection.Revive)
    ->WireStream.Buffer        (PooledConnection.Execute->WireStream.Send)
  ->PoolStatistics.Spin [leaf]
```

| Lock | Protects | Kind |
|---|---|---|
| `ConnectionPool.Monitor` | `ConnectionPool._idle (contents)`, `ConnectionPool._open`, `ConnectionPool._closed` | |
| `PooledConnection.Sync` | `PooledConnection._broken`, `PooledConnection._lastUsed` | |
| `WireStream.Buffer` | `WireStream._pending (contents)` | |
| `PoolStatistics.Spin` | `PoolStatistics._rents`, `PoolStatistics._waits` | spin |
*/
//- file Pool.cs
public sealed class ConnectionPool(int capacity) : IDisposable
{
    private readonly object _monitor = new();
    private readonly Stack<PooledConnection> _idle = new();
    private readonly PoolStatistics _statistics = new();
    private int _open;
    private bool _closed;

    public (int Rents, int Waits) Statistics => _statistics.Snapshot();

    public PooledConnection Rent(TimeSpan timeout)
    {
        var deadline = DateTime.UtcNow + timeout;
        Monitor.Enter(_monitor);
        try
        {
            while (true)
            {
                ObjectDisposedException.ThrowIf(_closed, this);
                if (TakeIdle() is { } connection)
                {
                    _statistics.Rented(waited: false);
                    return connection;
                }

                if (_open < capacity)
                {
                    _open++;
                    _statistics.Rented(waited: false);
                    return new PooledConnection(this);
                }

                var left = deadline - DateTime.UtcNow;
                if (left <= TimeSpan.Zero || !Monitor.Wait(_monitor, left))
                {
                    throw new TimeoutException();
                }

                _statistics.Rented(waited: true);
            }
        }
        finally
        {
            Monitor.Exit(_monitor);
        }
    }

    public bool TryRent(out PooledConnection? connection)
    {
        connection = null;
        if (!Monitor.TryEnter(_monitor))
        {
            return false;
        }

        try
        {
            if (_closed)
            {
                return false;
            }

            connection = TakeIdle();
            return connection is not null;
        }
        finally
        {
            Monitor.Exit(_monitor);
        }
    }

    internal void Return(PooledConnection connection)
    {
        var broken = connection.IsBroken;
        lock (_monitor)
        {
            if (_closed || broken)
            {
                _open--;
            }
            else
            {
                _idle.Push(connection);
            }

            Monitor.Pulse(_monitor);
        }
    }

    public int Trim(TimeSpan age)
    {
        lock (_monitor)
        {
            var keep = _idle.Where(connection => !connection.IsOlderThan(age)).ToArray();
            var dropped = _idle.Count - keep.Length;
            _idle.Clear();
            foreach (var connection in keep)
            {
                _idle.Push(connection);
            }

            _open -= dropped;
            return dropped;
        }
    }

    public void Dispose()
    {
        lock (_monitor)
        {
            if (_closed)
            {
                return;
            }

            _closed = true;
            _open -= _idle.Count;
            _idle.Clear();
            Monitor.PulseAll(_monitor);
        }
    }

    private PooledConnection? TakeIdle()
    {
        while (_idle.TryPop(out var candidate))
        {
            if (candidate.Revive())
            {
                return candidate;
            }

            _open--;
        }

        return null;
    }
}

//- file Connection.cs
public sealed class PooledConnection : IDisposable
{
    private readonly object _sync = new();
    private readonly ConnectionPool _pool;
    private readonly WireStream _stream = new();
    private bool _broken;
    private DateTime _lastUsed = DateTime.UtcNow;

    internal PooledConnection(ConnectionPool pool) => _pool = pool;

    public bool IsBroken
    {
        get { lock (_sync) { return _broken; } }
    }

    public int Execute(string command)
    {
        lock (_sync)
        {
            if (_broken)
            {
                throw new IOException("broken");
            }

            _lastUsed = DateTime.UtcNow;
            return _stream.Send(command);
        }
    }

    internal bool IsOlderThan(TimeSpan age)
    {
        lock (_sync)
        {
            return DateTime.UtcNow - _lastUsed > age;
        }
    }

    internal bool Revive()
    {
        lock (_sync)
        {
            if (_broken)
            {
                return false;
            }

            _lastUsed = DateTime.UtcNow;
            return true;
        }
    }

    public void Fail()
    {
        lock (_sync)
        {
            _broken = true;
        }
    }

    public void Dispose() => _pool.Return(this);
}

public sealed class WireStream
{
    private readonly object _buffer = new();
    private readonly Queue<byte> _pending = new();

    public int Send(string command)
    {
        lock (_buffer)
        {
            foreach (var letter in command)
            {
                _pending.Enqueue((byte)letter);
            }

            return _pending.Count;
        }
    }

    public void Flush()
    {
        lock (_buffer)
        {
            _pending.Clear();
        }
    }
}

//- file Statistics.cs
public sealed class PoolStatistics
{
    private SpinLock _spin = new(enableThreadOwnerTracking: false);
    private int _rents;
    private int _waits;

    public void Rented(bool waited)
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            if (waited)
            {
                _waits++;
                return;
            }

            _rents++;
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }

    public (int Rents, int Waits) Snapshot()
    {
        var taken = false;
        _spin.Enter(ref taken);
        var result = (_rents, _waits);
        _spin.Exit();
        return result;
    }
}
