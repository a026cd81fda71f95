public sealed class Scope : IDisposable
{
    private readonly object? _t;
    private Scope(object t) { _t = t; }
    public static Scope Enter(object t) { Monitor.Enter(t); return new Scope(t); }
    public void Dispose() { if (_t != null) Monitor.Exit(_t); }
}
public sealed class P
{
    private readonly object _v = new();
    private readonly object _g = new();
    public void One() { using (Scope.Enter(_v)) { } }
    public void Two() { using (Scope.Enter(_v)) { using (Scope.Enter(_g)) { } } }
    public void Three() { using (Scope.Enter(_v)) { lock (_g) { } } }
    public void Four() { using (Scope.Enter(_v)) { Console.WriteLine(); } }
}
