/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Doc._sync` | `Doc._rev` |
*/
public sealed class Doc
{
    private readonly object _sync = new();
    private int _rev;
    public int Read() { lock (_sync) return _rev; }
    public void Sleepy() { using var m = new Maybe(this); Console.WriteLine("x"); }
    private readonly struct Maybe : IDisposable
    {
        private readonly Doc? _d;
        public Maybe(Doc d) { _d = Monitor.TryEnter(d._sync) ? d : null; }
        public void Dispose() { if (_d is not null) Monitor.Exit(_d._sync); }
    }
}
