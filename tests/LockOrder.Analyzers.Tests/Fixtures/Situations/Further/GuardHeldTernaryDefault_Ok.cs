/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Doc._sync` | `Doc._rev` |
*/
public readonly struct Maybe : IDisposable
{
    private readonly object? _o;
    private Maybe(object? o) => _o = o;
    public bool Held => _o is not null;
    public static Maybe Try(object o, int ms) => Monitor.TryEnter(o, ms) ? new Maybe(o) : default;
    public void Dispose() { if (_o is not null) Monitor.Exit(_o); }
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
