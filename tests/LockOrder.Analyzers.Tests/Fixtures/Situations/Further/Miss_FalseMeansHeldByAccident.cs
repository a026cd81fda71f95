// False goes with the lock held on every way out, which reads as a contract.
public sealed class Sink
{
    private readonly Mutex _mutex = new(false, "x");
    private readonly object _sync = new();
    private readonly System.Text.StringBuilder _o = new();
    private int _n;
    public bool Emit(bool fits)
    {
        if (!TryAcquire()) { return true; } if (!fits) { return false; } try { _n++; return true; } finally { Release(); }
    }
    private bool TryAcquire()
    {
        return Monitor.TryEnter(_mutex, 10);
    }
    private void Release() => Monitor.Exit(_mutex);
}
