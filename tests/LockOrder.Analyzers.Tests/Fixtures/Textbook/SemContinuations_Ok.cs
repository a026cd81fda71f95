/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Upload.Slots` | `Uploader._one` | `Uploader._bytes` |
*/
public sealed class Uploader
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly SemaphoreSlim _many = new(4);
    private readonly SemaphoreSlim _ready = new(0, 1);
    private long _bytes;

    public Task StartAsync(Func<Task> work)
    {
        return _many.WaitAsync().ContinueWith(
            async _ =>
            {
                try
                {
                    await work();
                }
                finally
                {
                    _many.Release();
                }
            },
            TaskScheduler.Default).Unwrap();
    }

    public async Task<long> AddAsync(Stream stream, CancellationToken token)
    {
        await _many.WaitAsync(token);
        try
        {
            var buffer = new byte[1024];
            var read = await stream.ReadAsync(buffer, token);
            await _one.WaitAsync(token);
            try
            {
                return _bytes += read;
            }
            finally
            {
                _one.Release();
            }
        }
        finally
        {
            _many.Release();
        }
    }

    public async Task WaitReadyAsync(int ms)
    {
        if (!await _ready.WaitAsync(ms)) throw new TimeoutException();
        _ready.Release();
    }

    public void SetReady()
    {
        if (_ready.CurrentCount == 0) _ready.Release();
    }

    public async Task<bool> TryResetAsync()
    {
        var entered = false;
        try
        {
            entered = await _one.WaitAsync(TimeSpan.FromMilliseconds(20)).ConfigureAwait(false);
            if (!entered) return false;
            _bytes = 0;
            return true;
        }
        finally
        {
            if (entered) _one.Release();
        }
    }

    public async Task<IAsyncDisposable> PauseAsync()
    {
        await _one.WaitAsync();
        return new Resume(_one);
    }

    private sealed class Resume(SemaphoreSlim semaphore) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            semaphore.Release();
            return default;
        }
    }

    public async Task<long> MeasureAsync()
    {
        await using (await PauseAsync())
        {
            return _bytes;
        }
    }

    public long Measure()
    {
        _one.Wait();
        var bytes = _bytes;
        _one.Release();
        return bytes;
    }
}
