public sealed class AsyncLock
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public IDisposable Take()
    {
        _gate.Wait();
        return new Releaser(_gate);
    }

    private sealed class Releaser : IDisposable
    {
        private SemaphoreSlim? _gate;

        internal Releaser(SemaphoreSlim gate) => _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Release();
    }
}

public class User
{
    private readonly AsyncLock _lock = new();

    public void Use()
    {
        using (_lock.Take())
        {
            Thread.Yield();
        }

        using var again = _lock.Take();
        Thread.Yield();
    }
}
