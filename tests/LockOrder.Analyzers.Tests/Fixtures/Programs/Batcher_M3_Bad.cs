//- ignore LOCK3003
// No document: a lock, a gate and a signal that are never taken against each other.
public interface ISink
{
    Task WriteAsync(IReadOnlyList<string> lines, CancellationToken cancellation);
}

public sealed class Batcher : IAsyncDisposable
{
    private readonly Lock _sync = new();
    private readonly SemaphoreSlim _write = new(1, 1);
    private readonly SemaphoreSlim _available = new(0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ISink _sink;
    private readonly Task _loop;
    private readonly Timer _age;
    private List<string> _lines = [];
    private TaskCompletionSource _flushed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _failures;

    public event EventHandler<int>? Flushed;

    public Batcher(ISink sink)
    {
        _sink = sink;
        _age = new Timer(static state => ((Batcher)state!).OnAge(), this, 1000, 1000);
        _loop = LoopAsync();
    }

    public Task AddAsync(string line)
    {
        Task flushed;
        bool full;
        using (_sync.EnterScope())
        {
            _lines.Add(line);
            flushed = _flushed.Task;
            full = _lines.Count == 100;
        }

        if (full)
        {
            _available.Release();
        }

        return flushed;
    }

    public async Task FlushAsync(CancellationToken cancellation)
    {
        List<string> lines;
        TaskCompletionSource done;
        await _write.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            lock (_sync)
            {
                (lines, _lines) = (_lines, []);
                (done, _flushed) = (_flushed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            }

            if (lines.Count == 0)
            {
                done.TrySetResult();
                return;
            }

            await WriteWithRetryAsync(lines, done, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _write.Release();
        }

        Flushed?.Invoke(this, lines.Count);
    }

    public async ValueTask DisposeAsync()
    {
        await _age.DisposeAsync().ConfigureAwait(false);
        await _stop.CancelAsync().ConfigureAwait(false);
        try
        {
            await _loop.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }

        _write.Dispose();
        _available.Dispose();
        _stop.Dispose();
    }

    private async Task WriteWithRetryAsync(List<string> lines, TaskCompletionSource done, CancellationToken cancellation)
    {
        var delay = TimeSpan.FromMilliseconds(50);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await _sink.WriteAsync(lines, cancellation).ConfigureAwait(false);
                done.TrySetResult();
                return;
            }
            catch (IOException) when (attempt < 5)
            {
                Interlocked.Increment(ref _failures);
                await Task.Delay(delay, cancellation).ConfigureAwait(false);
                delay *= 2;
            }
            catch (Exception e)
            {
                done.TrySetException(e);
                throw;
            }
        }
    }

    private async Task LoopAsync()
    {
        while (true)
        {
            await _available.WaitAsync(_stop.Token).ConfigureAwait(false);
            await FlushAsync(_stop.Token).ConfigureAwait(false);
        }
    }

    private void OnAge()
    {
        if (!{|LOCK3001:_write.Wait(0)|})
        {
            return;
        }

        lock (_sync)
        {
            if (_lines.Count == 0)
            {
                return;
            }
        }

        _available.Release();
        _write.Release();
    }
}
