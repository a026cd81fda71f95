/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Doc._sync` | `Doc._rev` |
*/
public struct Maybe : IDisposable
{
    private object? _o;
    public Maybe(object o, TimeSpan t) { _o = Monitor.TryEnter(o, t) ? o : null; }
    public readonly bool Held => _o != null;
    public void Dispose() { if (_o is { } o) { _o = null; Monitor.Exit(o); } }
}
public sealed class Doc
{
    private readonly object _sync = new();
    private int _rev;
    public bool TryInc()
    {
        using var m = new Maybe(_sync, TimeSpan.FromSeconds(1));
        if (!m.Held) return false;
        _rev++;
        return true;
    }
}
