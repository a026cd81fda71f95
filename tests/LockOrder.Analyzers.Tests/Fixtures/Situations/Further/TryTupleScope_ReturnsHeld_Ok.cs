public sealed class Scope : IDisposable
{
    private readonly object _o;
    public Scope(object o) { _o = o; Monitor.Enter(o); }
    public void Dispose() => Monitor.Exit(_o);
}
public sealed class S
{
    private readonly object _g = new();
    private int _n;
    private (Scope Scope, int Old) Begin() { var s = new Scope(_g); return (s, _n); }
    public int A()
    {
        var (scope, old) = Begin();
        using (scope) return old;
    }
}
