/* LockOrdering.md
# Connection pool

A lease is taken first, then the connection is opened, then the idle list is touched.

```lock-order
PooledConnection.use
  ->ConnectionPool.open
    ->ConnectionPool.idle  [leaf]
```

| Lock | Declared as | Protects |
|---|---|---|
| `PooledConnection.use` | `PooledConnection._use` | `PooledConnection._commands` |
| `ConnectionPool.open` | `ConnectionPool._open` | `ConnectionPool._created` |
| `ConnectionPool.idle` | `ConnectionPool._idleLock` | `ConnectionPool._idle`, `ConnectionPool._disposed` |
*/
public sealed class PooledConnection(ConnectionPool pool, Stream stream) : IAsyncDisposable
{
    private readonly SemaphoreSlim _use = new(1, 1);
    private int _commands;

    internal Stream Stream => stream;

    public async Task<bool> ExecuteAsync(ReadOnlyMemory<byte> command, TimeSpan timeout, CancellationToken cancellation)
    {
        var entered = await _use.WaitAsync(timeout, cancellation).ConfigureAwait(false);
        if (!entered)
        {
            return false;
        }

        try
        {
            await stream.WriteAsync(command, cancellation).ConfigureAwait(false);
            _commands++;
            if (_commands % 1000 == 0)
            {
                await pool.WarmUpAsync(1, cancellation).ConfigureAwait(false);
            }

            return true;
        }
        finally
        {
            _use.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!await pool.ReturnAsync(this).ConfigureAwait(false))
        {
            await stream.DisposeAsync().ConfigureAwait(false);
        }
    }
}

public interface IConnector
{
    Task<Stream> OpenAsync(CancellationToken cancellation);
}

public sealed class ConnectionPool : IAsyncDisposable
{
    private readonly SemaphoreSlim _open = new(1, 1);
    private readonly Lock _idleLock = new();
    private readonly Stack<PooledConnection> _idle = new();
    private readonly IConnector _factory;
    private int _created;
    private bool _disposed;

    public ConnectionPool(IConnector factory) => _factory = factory;

    public async ValueTask<PooledConnection> RentAsync(CancellationToken cancellation)
    {
        if (TryTake() is { } idle)
        {
            return idle;
        }

        var stream = await _factory.OpenAsync(cancellation).ConfigureAwait(false);
        await _open.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _created++;
            return new PooledConnection(this, stream);
        }
        finally
        {
            _open.Release();
        }
    }

    public async Task<int> WarmUpAsync(int count, CancellationToken cancellation)
    {
        var streams = new List<Stream>();
        for (var i = 0; i < count; i++)
        {
            streams.Add(await _factory.OpenAsync(cancellation).ConfigureAwait(false));
        }

        await _open.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            foreach (var stream in streams)
            {
                _created++;
                Put(new PooledConnection(this, stream));
            }

            return _created;
        }
        finally
        {
            _open.Release();
        }
    }

    public async Task PingAllAsync(CancellationToken cancellation)
    {
        PooledConnection[] idle;
        lock (_idleLock)
        {
            idle = [.. _idle];
        }

        foreach (var connection in idle)
        {
            await connection.ExecuteAsync(new byte[] { 0 }, TimeSpan.FromSeconds(1), cancellation).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (_idleLock)
        {
            _disposed = true;
        }

        Console.WriteLine($"{{|LOCK2001:_idle|}.Count} connections closed");
        while (TryTake() is { } idle)
        {
            await idle.DisposeAsync().ConfigureAwait(false);
        }
    }

    internal ValueTask<bool> ReturnAsync(PooledConnection connection)
    {
        lock (_idleLock)
        {
            if (_disposed || _idle.Count > 10)
            {
                return new ValueTask<bool>(false);
            }

            _idle.Push(connection);
        }

        return new ValueTask<bool>(true);
    }

    private void Put(PooledConnection connection)
    {
        lock (_idleLock)
        {
            _idle.Push(connection);
        }
    }

    private PooledConnection? TryTake()
    {
        lock (_idleLock)
        {
            return _idle.TryPop(out var connection) ? connection : null;
        }
    }
}
