// LOCK3001 belongs here, and is knowingly not found.
public readonly struct Guard : IDisposable
{
    private readonly object _o;
    public Guard(object o) { Monitor.Enter(o); _o = o; }
    public void Dispose() { }
}
public class C
{
    private readonly object _g = new();
    private int _x;
    public void M()
    {
        using (new Guard(_g)) _x++;
    }
}
