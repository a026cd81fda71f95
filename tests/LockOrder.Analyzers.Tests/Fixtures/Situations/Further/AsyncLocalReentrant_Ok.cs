internal sealed class ReentrantAsyncLock
{
    private readonly SemaphoreSlim _sem = new(1, 1);
    private readonly AsyncLocal<int> _depth = new();

    internal async Task RunAsync(Func<Task> body)
    {
        if (_depth.Value > 0)
        {
            await body().ConfigureAwait(false);
            return;
        }

        await _sem.WaitAsync().ConfigureAwait(false);
        try
        {
            _depth.Value = 1;
            await body().ConfigureAwait(false);
        }
        finally
        {
            _depth.Value = 0;
            _sem.Release();
        }
    }
}

internal sealed class Doc
{
    private readonly ReentrantAsyncLock _lock = new();
    private int _version;

    public Task SaveAsync() => _lock.RunAsync(async () =>
    {
        _version++;
        await TouchAsync();
    });

    public Task TouchAsync() => _lock.RunAsync(() =>
    {
        _version++;
        return Task.CompletedTask;
    });
}
