public sealed class AsyncLock
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async Task<Releaser> LockAsync()
    {
        await _gate.WaitAsync();
        return new Releaser(this);
    }

    public sealed class Releaser : IDisposable
    {
        private AsyncLock? _owner;

        internal Releaser(AsyncLock owner) => _owner = owner;

        public void Dispose() => Interlocked.Exchange(ref _owner, null)?._gate.Release();
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
