public sealed class L
{
    private readonly object _g = new();
    private int _n;
    public void A() { Monitor.Enter(_g); Interlocked.Increment(ref _n); Monitor.Exit(_g); }
    public void B() { Monitor.Enter(_g); _n = Math.Max(_n, 3); Monitor.Exit(_g); }
}
