/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Doc._sync` | `Doc._rev` |
*/
public sealed class Doc
{
    private readonly object _sync = new();
    private int _rev;
    private Maybe TryLock() { var taken = false; Monitor.TryEnter(_sync, ref taken); return new Maybe(this, taken); }
    private readonly struct Maybe(Doc d, bool taken) : IDisposable
    {
        public bool Held => taken;
        public void Dispose() { if (taken) Monitor.Exit(d._sync); }
    }
    public bool TryInc()
    {
        using var m = TryLock(); 
        if (!m.Held) return false;
        _rev++;
        return true;
    }
}
