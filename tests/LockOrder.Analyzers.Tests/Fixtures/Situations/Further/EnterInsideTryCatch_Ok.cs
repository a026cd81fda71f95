public sealed class Sink
{
    private readonly object _gate = new();
    private int _n;
    public bool Emit()
    {
        try { Monitor.Enter(_gate); } catch (ThreadInterruptedException) { return false; }
        try { _n++; return true; }
        finally { Monitor.Exit(_gate); }
    }
}
