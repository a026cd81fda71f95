// After dotnet/extensions #7255: the watcher disposed its change-token registration under its own lock, which waits for a
// callback that wants that lock.
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
        lock (_gate)
        {
            _version = 0;
            {|LOCK1003.leg:_registration.Dispose()|};
        }
    }

    private void Refresh()
    {
        lock ({|LOCK1003.leg:_gate|})
        {
            _version++;
        }
    }
}
