// LOCK3001 belongs here, and is knowingly not found.
public class C
{
    private readonly object _a = new();
    private readonly object _b = new();
    private int _x;
    public bool Check(int n)
    {
        var both = n > 10;
        Take(both);
        _x++;
        Give(false);
        return _x > 0;
    }
    private void Take(bool both) { Monitor.Enter(_a); if (both) Monitor.Enter(_b); }
    private void Give(bool both) { if (both) Monitor.Exit(_b); Monitor.Exit(_a); }
}
