public sealed class C
{
    private readonly object _gate = new();

    public void Start(CancellationToken token)
    {
        lock (_gate)
        {
            using ({|LOCK1003.leg:token.Register(OnCancelled)|})
            {
                GC.KeepAlive(this);
            }
        }
    }

    private void OnCancelled()
    {
        lock ({|LOCK1003.leg:_gate|})
        {
        }
    }
}
