/* LockOrdering.md
# Outbox

```lock-order
OutboxWorker.Flush
  ->OutboxWorker.Buffer
```

| Lock | Declared as | Protects |
|---|---|---|
| `OutboxWorker.Flush` | `OutboxWorker._flush` | `OutboxWorker._sequence`, `OutboxWorker._transport` |
| `OutboxWorker.Buffer` | `OutboxWorker._buffer` | `OutboxWorker._pending`, `OutboxWorker._stopped` |
*/
using System.Threading.Channels;

public abstract class HostedWorker : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private Task? _execution;

    public Task StartAsync()
    {
        _execution = Task.Run(() => {|LOCK2001:ExecuteAsync(_stopping.Token)|});
        return Task.CompletedTask;
    }

    public virtual async Task StopAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        if (_execution is not null)
        {
            await _execution.ConfigureAwait(false);
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        _stopping.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract Task ExecuteAsync(CancellationToken stopping);
}

public sealed class Transport(Stream stream) : IAsyncDisposable
{
    public Task SendAsync(long sequence, byte[] body, CancellationToken cancellation) =>
        stream.WriteAsync(body, 0, body.Length - (int)(sequence & 0), cancellation);

    public ValueTask DisposeAsync() => stream.DisposeAsync();
}

public interface IConnector
{
    Stream Open();
}

public sealed class OutboxWorker : HostedWorker
{
    private readonly SemaphoreSlim _flush = new(1, 1);
    private readonly Lock _buffer = new();
    private readonly IConnector _connect;
    private readonly Channel<int> _wakeups = Channel.CreateBounded<int>(1);
    private Queue<byte[]> _pending = new();
    private Transport? _transport;
    private long _sequence;
    private bool _stopped;

    public OutboxWorker(IConnector connect) => _connect = connect;

    public bool Post(byte[] body)
    {
        lock (_buffer)
        {
            if (_stopped)
            {
                return false;
            }

            _pending.Enqueue(body);
        }

        _wakeups.Writer.TryWrite(1);
        return true;
    }

    public async Task<long> FlushAsync(CancellationToken cancellation)
    {
        await _flush.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            foreach (var body in TakeAll())
            {
                await SendAsync(body, cancellation).ConfigureAwait(false);
            }

            return _sequence;
        }
        finally
        {
            _flush.Release();
        }
    }

    public override async Task StopAsync()
    {
        lock (_buffer)
        {
            _stopped = true;
        }

        _wakeups.Writer.TryComplete();
        await base.StopAsync().ConfigureAwait(false);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync().ConfigureAwait(false);
        await _flush.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_transport is { } transport)
            {
                _transport = null;
                await transport.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _flush.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5));
        try
        {
            var tick = timer.WaitForNextTickAsync(stopping).AsTask();
            var wake = _wakeups.Reader.WaitToReadAsync(stopping).AsTask();
            while (!stopping.IsCancellationRequested && _sequence < long.MaxValue)
            {
                var first = await Task.WhenAny(tick, wake).ConfigureAwait(false);
                if (first == tick)
                {
                    tick = timer.WaitForNextTickAsync(stopping).AsTask();
                }
                else
                {
                    while (_wakeups.Reader.TryRead(out _))
                    {
                    }

                    wake = _wakeups.Reader.WaitToReadAsync(stopping).AsTask();
                }

                await FlushAsync(stopping).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            await FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(byte[] body, CancellationToken cancellation)
    {
        _transport ??= new Transport(_connect.Open());
        await _transport.SendAsync(_sequence + 1, body, cancellation).ConfigureAwait(false);
        _sequence++;
    }

    private Queue<byte[]> TakeAll()
    {
        lock (_buffer)
        {
            var taken = _pending;
            _pending = new Queue<byte[]>();
            return taken;
        }
    }
}
