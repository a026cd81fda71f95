using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

// No document. The shape of Npgsql's pool: slots by CAS, waiting by channel-like semaphore, pruning by TryEnter.
public sealed class Connector : IDisposable
{
    public DateTime LastUsed { get; set; } = DateTime.UtcNow;
    public void Dispose()
    {
    }
}

public sealed class ConnectorPool : IDisposable
{
    private readonly ConcurrentStack<Connector> _idle = new();
    private readonly SemaphoreSlim _signal = new(0);
    private readonly object _pruneLock = new();
    private readonly Timer _pruneTimer;
    private readonly int _max;
    private int _count;
    private bool _pruning;

    public ConnectorPool(int max)
    {
        _max = max;
        _pruneTimer = new Timer(Prune, this, Timeout.Infinite, Timeout.Infinite);
    }

    public async ValueTask<Connector> RentAsync(CancellationToken ct = default)
    {
        while (true)
        {
            if (_idle.TryPop(out var idle)) return idle;
            if (TryOpen() is { } opened) return opened;
            await _signal.WaitAsync(ct).ConfigureAwait(false);
        }
    }

    private Connector? TryOpen()
    {
        for (var count = Volatile.Read(ref _count); count < _max; count = Volatile.Read(ref _count))
        {
            if (Interlocked.CompareExchange(ref _count, count + 1, count) != count) continue;
            EnablePruning();
            return new Connector();
        }

        return null;
    }

    public void Return(Connector connector)
    {
        connector.LastUsed = DateTime.UtcNow;
        _idle.Push(connector);
        _signal.Release();
    }

    private void EnablePruning()
    {
        lock (_pruneLock)
        {
            if (_pruning) return;
            _pruning = true;
            _pruneTimer.Change(1000, 1000);
        }
    }

    private static void Prune(object? state)
    {
        var pool = (ConnectorPool)state!;
        if (!Monitor.TryEnter(pool._pruneLock))
            return;

        try
        {
            for (var n = pool._idle.Count / 2; n > 0 && pool._idle.TryPop(out var c); n--)
            {
                c.Dispose();
                if (Interlocked.Decrement(ref pool._count) == 0)
                {
                    pool._pruning = false;
                    pool._pruneTimer.Change(Timeout.Infinite, Timeout.Infinite);
                    return;
                }
            }
        }
        finally
        {
            Monitor.Exit(pool._pruneLock);
        }
    }

    public void Dispose()
    {
        _pruneTimer.Dispose();
        while (_idle.TryPop(out var c)) c.Dispose();
    }
}
