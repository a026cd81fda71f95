/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Doc._sync` | `Doc._rev` |
*/
public ref struct Maybe
{
    private readonly object _o;
    public bool Held;
    public Maybe(object o) { _o = o; Held = false; Monitor.TryEnter(o, 100, ref Held); }
    public void Dispose() { if (Held) Monitor.Exit(_o); }
}
public sealed class Doc
{
    private readonly object _sync = new();
    private int _rev;
    public bool TryInc()
    {
        using var m = new Maybe(_sync); if (!m.Held) return false; _rev++; return true;
    }
}
