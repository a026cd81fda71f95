/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `C` | `C._g` | `C._n` |
*/
// A guard that hands its lock on releases nothing afterwards; that its own Dispose has become empty is not followed.
public struct Owned : IDisposable
{
    private object? _o;
    public Owned(object o) { Monitor.Enter(o); _o = o; }
    public Owned Move() { var m = this; _o = null; return m; }
    public void Dispose() { if (_o is { } o) { _o = null; Monitor.Exit(o); } }
}
public sealed class C
{
    private readonly object _g = new();
    private int _n;
    private Owned Checked()
    {
        var g = new Owned(_g);
        try { return g.Move(); }
        finally { g.Dispose(); }
    }
    public void Inc() { using (Checked()) {|LOCK2001:_n|}++; }
}
