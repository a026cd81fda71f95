public sealed class Watch
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private CancellationTokenRegistration _registration;
    private int _stopped;

    public void Start(CancellationToken token) => _registration = token.Register(Stop);

    private void Stop()
    {
        {|LOCK1003.leg:_gate.Wait()|};
        try
        {
            _stopped++;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task RestartAsync()
    {
        await _gate.WaitAsync();
        try
        {
            _stopped = 0;
            {|LOCK1003.leg:await {|LOCK1003.leg:_registration.DisposeAsync()|}|};
        }
        finally
        {
            _gate.Release();
        }
    }
}
