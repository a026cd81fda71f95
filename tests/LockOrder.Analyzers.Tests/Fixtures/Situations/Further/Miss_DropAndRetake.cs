// LOCK3002 belongs here, and is knowingly not found.
public class C
{
    private readonly object _mu = new();
    private int _used;
    public void Flush()
    {
        lock (_mu) { if (_used == 0) return; }
        FlushLocked();
    }
    public void Right() { lock (_mu) FlushLocked(); }
    private void FlushLocked()
    {
        _used = 0;
        Monitor.Exit(_mu);
        Monitor.Enter(_mu);
    }
}
