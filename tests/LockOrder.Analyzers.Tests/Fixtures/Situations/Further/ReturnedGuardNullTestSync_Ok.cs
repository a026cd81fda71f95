public sealed class Gate
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public IDisposable Take()
    {
        _gate.Wait();
        return new Releaser(_gate);
    }

    private sealed class Releaser : IDisposable
    {
        private readonly SemaphoreSlim? _toRelease;

        internal Releaser(SemaphoreSlim toRelease) => _toRelease = toRelease;

        public void Dispose()
        {
            if (_toRelease != null)
            {
                _toRelease.Release();
            }
        }
    }
}

public class User
{
    private readonly Gate _lock = new();

    public void Use()
    {
        using (_lock.Take())
        {
            Thread.Yield();
        }

        using (_lock.Take())
        {
            Thread.Yield();
        }
    }
}
