public sealed class AsyncLock
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async ValueTask<Releaser> LockAsync()
    {
        await _gate.WaitAsync();
        return new Releaser(_gate);
    }

    public readonly struct Releaser : IDisposable
    {
        private readonly SemaphoreSlim? _gate;

        public Releaser(SemaphoreSlim gate) => _gate = gate;

        public void Dispose() => _gate?.Release();
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
