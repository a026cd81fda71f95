// A default guard and one that did not get the lock release nothing alike, but a merge of the two forgets that.
public struct Hold : IDisposable
{
    private readonly object? _o;
    internal Hold(object o) => _o = o;
    public readonly bool None => _o is null;
    public readonly void Dispose() { if (_o != null) Monitor.Exit(_o); }
}
public sealed class C
{
    private readonly object _g = new();
    private long _n;
    private Hold Try() => Monitor.TryEnter(_g) ? new Hold(_g) : default;
    public long Bump(int k)
    {
        Hold hold = default;
        try
        {
            if (k > 0)
            {
                hold = Try();
            }
            if (hold.None) return 0;
            return ++_n;
        }
        finally { {|LOCK3002:hold.Dispose()|}; }
    }
}
