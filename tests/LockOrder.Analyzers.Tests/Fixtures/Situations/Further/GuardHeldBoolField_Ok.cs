/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Doc._sync` | `Doc._rev` |
*/
public readonly struct Maybe : IDisposable
{
    private readonly object _o;
    public readonly bool Held;
    private Maybe(object o, bool held) { _o = o; Held = held; }
    public static Maybe Try(object o, int ms) => new(o, Monitor.TryEnter(o, ms));
    public void Dispose() { if (Held) Monitor.Exit(_o); }
}
public sealed class Doc
{
    private readonly object _sync = new();
    private int _rev;
    public bool TryInc()
    {
        using var m = Maybe.Try(_sync, 20);
        if (!m.Held) return false;
        _rev++;
        return true;
    }
}
