public sealed class Hold : IDisposable
{
    private readonly object _gate;

    internal Hold(object gate)
    {
        Monitor.Enter(gate);
        _gate = gate;
    }

    public void Dispose() => Monitor.Exit(_gate);
}

// A guard kept in a field: the holder's Dispose gives it back.
public sealed class Session : IDisposable
{
    private readonly Hold _hold;

    public Session(object gate) => _hold = new Hold(gate);

    public void Dispose() => _hold.Dispose();
}
