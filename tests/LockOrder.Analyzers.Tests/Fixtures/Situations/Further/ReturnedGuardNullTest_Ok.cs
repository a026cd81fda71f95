public sealed class AsyncLock
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async Task<Releaser> LockAsync()
    {
        await _gate.WaitAsync();
        return new Releaser(this);
    }

    public readonly struct Releaser : IDisposable
    {
        private readonly AsyncLock? _toRelease;

        internal Releaser(AsyncLock toRelease) => _toRelease = toRelease;

        public void Dispose()
        {
            if (_toRelease != null)
            {
                _toRelease._gate.Release();
            }
        }
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

        using (await _lock.LockAsync())
        {
            await Task.Yield();
        }
    }

    public async Task Loop(int n)
    {
        while (n-- > 0)
        {
            using (await _lock.LockAsync())
            {
                await Task.Yield();
            }
        }
    }
}
