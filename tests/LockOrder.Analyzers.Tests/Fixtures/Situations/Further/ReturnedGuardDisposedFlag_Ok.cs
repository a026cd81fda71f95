public sealed class Gate
{
    private readonly object _gate = new();
    private bool _b;

    public Releaser Take()
    {
        Monitor.Enter(_gate);
        return new Releaser(_gate);
    }

    public sealed class Releaser : IDisposable
    {
        private readonly object _gate;
        private bool _disposed;

        public Releaser(object gate) => _gate = gate;

        public void Dispose()
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
            Monitor.Exit(_gate);
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
            Console.WriteLine();
        }
    }

    public async Task Later()
    {
        using (_lock.Take())
        {
            Console.WriteLine();
        }

        await Task.Yield();
    }
}
