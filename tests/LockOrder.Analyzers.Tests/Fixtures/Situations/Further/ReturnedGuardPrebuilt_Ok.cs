public sealed class AsyncLock
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Releaser _releaser;

    public AsyncLock() => _releaser = new Releaser(this);

    public async Task<IDisposable> LockAsync()
    {
        await _gate.WaitAsync();
        return _releaser;
    }

    private sealed class Releaser(AsyncLock owner) : IDisposable
    {
        public void Dispose() => owner._gate.Release();
    }
}

public class User
{
    private readonly AsyncLock _lock = new();

    public async Task Use()
    {
        using (await _lock.LockAsync())
        {
            await Task.Yield();
        }

        using var again = await _lock.LockAsync();
        await Task.Yield();
    }
}
