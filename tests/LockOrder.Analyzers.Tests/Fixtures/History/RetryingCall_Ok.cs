// After grpc/grpc-dotnet #2206: the retrying call cleaned up its active call under its lock; cleaning up disposes a registration, and
// the callback reports the cancellation to the retrying call.
public sealed class RetryingCall
{
    private readonly object _gate = new();
    private ActiveCall? _active;
    private bool _committed;

    public void Start(CancellationToken cancellation)
    {
        var active = new ActiveCall(this, cancellation);
        lock (_gate)
        {
            _active = active;
        }
    }

    public void Stop()
    {
        ActiveCall? active;
        lock (_gate)
        {
            active = _active;
            _active = null;
        }

        active?.Cleanup();
    }

    internal void Commit()
    {
        lock (_gate)
        {
            _committed = true;
        }
    }
}

internal sealed class ActiveCall
{
    private readonly RetryingCall _owner;
    private readonly CancellationTokenRegistration _registration;

    public ActiveCall(RetryingCall owner, CancellationToken cancellation)
    {
        _owner = owner;
        _registration = cancellation.Register(OnCancelled);
    }

    public void Cleanup() => _registration.Dispose();

    private void OnCancelled() => _owner.Commit();
}
