public sealed class C
{
    private readonly object _gate = new();

    public void Start(CancellationToken token)
    {
        CancellationTokenRegistration registration = token.Register(OnCancelled);
        lock (_gate)
        {
            {|LOCK1003.leg:registration.Dispose()|};
        }
    }

    private void OnCancelled()
    {
        lock ({|LOCK1003.leg:_gate|})
        {
        }
    }
}
