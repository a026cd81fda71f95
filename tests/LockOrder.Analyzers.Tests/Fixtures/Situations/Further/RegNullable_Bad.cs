public sealed class C
{
    private readonly object _gate = new();
    private CancellationTokenRegistration? _registration;

    public void Start(CancellationToken token) => _registration = token.Register(OnCancelled);

    private void OnCancelled()
    {
        lock ({|LOCK1003.leg:_gate|})
        {
        }
    }

    public void Stop()
    {
        lock (_gate)
        {
            _registration?{|LOCK1003.leg:.Dispose()|};
        }
    }
}
