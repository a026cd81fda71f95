// After dotnet/extensions #7255: the watcher disposes its change-token registration after it has left its own lock.
public sealed class Watcher : IDisposable
{
    private readonly object _gate = new();
    private CancellationTokenRegistration _registration;
    private int _version;

    public void Watch(CancellationToken changed)
    {
        lock (_gate)
        {
            _version++;
        }

        _registration = changed.Register(Refresh);
    }

    public void Dispose()
    {
        CancellationTokenRegistration registration;
        lock (_gate)
        {
            _version = 0;
            registration = _registration;
            _registration = default;
        }

        registration.Dispose();
    }

    private void Refresh()
    {
        lock (_gate)
        {
            _version++;
        }
    }
}
