/* LockOrdering.md
```lock-order
AsyncLock > Outbox._gate
```

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| AsyncLock | `AsyncLock.LockAsync() / AsyncLock.Release()` | `Outbox._sequence` | async, non-reentrant |
| `Outbox._gate` | | `Outbox._queue` | |
*/
using System.Threading.Tasks.Sources;

public sealed class AsyncLock
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);
    private readonly Task<Releaser> _ready;

    public AsyncLock() => _ready = Task.FromResult(new Releaser(this));

    public Task<Releaser> LockAsync(CancellationToken ct = default)
    {
        var wait = _semaphore.WaitAsync(ct);
        return wait.IsCompletedSuccessfully
            ? _ready
            : wait.ContinueWith(static (_, s) => new Releaser((AsyncLock)s!), this, ct,
                TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
    }

    internal void Release() => _semaphore.Release();

    public readonly struct Releaser : IDisposable
    {
        private readonly AsyncLock _owner;
        internal Releaser(AsyncLock owner) => _owner = owner;
        public void Dispose() => _owner.Release();
    }
}

public sealed class Outbox(Stream stream)
{
    private readonly AsyncLock _lock = new();
    private readonly object _gate = new();
    private readonly Queue<byte[]> _queue = new();
    private int _sequence;

    public void Enqueue(byte[] packet)
    {
        lock (_gate) _queue.Enqueue(packet);
    }

    public async Task<int> FlushAsync(CancellationToken ct)
    {
        using (await _lock.LockAsync(ct))
        {
            while (Next() is { } packet)
            {
                await stream.WriteAsync(packet, ct);
                _sequence++;
            }

            return _sequence;
        }
    }

    private byte[]? Next()
    {
        lock (_gate) return _queue.TryDequeue(out var packet) ? packet : null;
    }

    public async IAsyncEnumerable<int> SequenceAsync()
    {
        while (true)
        {
            int current;
            using (await _lock.LockAsync().ConfigureAwait(false)) current = _sequence;
            yield return current;
            await Task.Delay(10).ConfigureAwait(false);
        }
    }
}
