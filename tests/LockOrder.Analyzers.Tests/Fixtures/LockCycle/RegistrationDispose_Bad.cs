public class Pump
{
    private readonly object _gate = new();
    private CancellationTokenRegistration _registration;

    public void Start(CancellationToken token) =>
        _registration = token.Register(Stop);

    // Waits for the callback, which waits for the gate.
    public void Restart()
    {
        lock (_gate)
        {
            {|LOCK1003.leg:_registration.Dispose()|};
        }
    }

    private void Stop()
    {
        lock ({|LOCK1003.leg:_gate|})
        {
        }
    }
}
