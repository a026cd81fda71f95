using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Pools;

public interface IConnection : IAsyncDisposable
{
    public bool IsHealthy { get; }

    public Task OpenAsync(CancellationToken cancel);
}

/// <summary>A semaphore counts the places, a lock keeps the list of idle connections. The semaphore is a signal, not a lock.</summary>
public sealed class ConnectionPool(int capacity, Func<IConnection> connect) : IAsyncDisposable
{
    // Never disposed of: leases that come back late still release it.
    private readonly SemaphoreSlim _places = new(capacity, capacity);
    private readonly Lock _gate = new();
    private readonly Stack<IConnection> _idle = [];
    private bool _closed;

    public async Task<Lease> RentAsync(CancellationToken cancel = default)
    {
        await _places.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var connection = TakeIdle();
            if (connection is { IsHealthy: false } broken)
            {
                connection = null;
                await broken.DisposeAsync().ConfigureAwait(false);
            }

            return new Lease(this, connection ?? await ConnectAsync(cancel).ConfigureAwait(false));
        }
        catch
        {
            // The place is given back only if no lease carries it away.
            _places.Release();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        IConnection[] leftovers;
        lock (_gate)
        {
            if (_closed)
            {
                return;
            }

            _closed = true;
            leftovers = [.. _idle];
            _idle.Clear();
        }

        foreach (var connection in leftovers)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<IConnection> ConnectAsync(CancellationToken cancel)
    {
        var fresh = connect();
        try
        {
            await fresh.OpenAsync(cancel).ConfigureAwait(false);
            return fresh;
        }
        catch
        {
            await fresh.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private IConnection? TakeIdle()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            return _idle.TryPop(out var connection) ? connection : null;
        }
    }

    private async ValueTask GiveBackAsync(IConnection connection)
    {
        bool keep;
        lock (_gate)
        {
            if (keep = !_closed && connection.IsHealthy)
            {
                _idle.Push(connection);
            }
        }

        try
        {
            if (!keep)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>One rented connection; disposing gives it back.</summary>
    public sealed class Lease : IAsyncDisposable
    {
        private readonly ConnectionPool _owner;
        private IConnection? _connection;

        internal Lease(ConnectionPool owner, IConnection connection) => (_owner, _connection) = (owner, connection);

        public IConnection Connection => _connection ?? throw new ObjectDisposedException(nameof(Lease));

        public ValueTask DisposeAsync() =>
            Interlocked.Exchange(ref _connection, null) is { } connection ? _owner.GiveBackAsync(connection) : default;
    }
}
