using System.Threading;
internal sealed class ReentrantAsyncLock
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);
    private readonly AsyncLocal<bool> _inside = new();

    public async Task RunAsync(Func<Task> body)
    {
        if (_inside.Value)
        {
            await body();
            return;
        }

        await _semaphore.WaitAsync();
        try
        {
            _inside.Value = true;
            await body();
        }
        finally
        {
            _semaphore.Release();
        }
    }
}

public sealed class DocumentStore
{
    private readonly ReentrantAsyncLock _lock = new();

    public Task SaveAsync(int n) => _lock.RunAsync(async () =>
    {
        if (n > 0) await SaveAsync(n - 1);
    });
}
