public sealed class AsyncLock
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async Task<IDisposable> LockAsync()
    {
        await _semaphore.WaitAsync();
        return new Releaser(_semaphore);
    }

    private sealed class Releaser(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}

public sealed class Store
{
    private readonly AsyncLock _mutex = new();
    private int _value;

    public async Task SetAsync(int value)
    {
        var guard = {|LOCK3001.a:await {|LOCK3001.a:_mutex.LockAsync()|}|};
        if (value < 0)
        {
            return;
        }

        _value = value;
        guard.Dispose();
    }

    public async Task<int> GetAsync()
    {
        using (await _mutex.LockAsync())
        {
            return {|LOCK1005.b:await {|LOCK1005.b:SumAsync()|}|};
        }
    }

    public async Task<int> SumAsync()
    {
        using var guard = await _mutex.LockAsync();
        return _value + 1;
    }
}
