/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `C` | `C._g` | `C._n` |
*/
public sealed class C
{
    private readonly object _g = new();
    private int _n;
    private readonly struct Use : IDisposable
    {
        private readonly object? _o;
        private Use(object? o) => _o = o;
        public static Use Of(object? o) { if (o is not null) Monitor.Enter(o); return new Use(o); }
        public void Dispose() { if (_o is not null) Monitor.Exit(_o); }
    }
    public int All() { using (Use.Of(_g)) return _n; }
}
