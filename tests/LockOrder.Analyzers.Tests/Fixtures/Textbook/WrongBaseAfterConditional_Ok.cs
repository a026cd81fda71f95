/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `L._g` | `L._s`, `L._n` |
*/
public sealed class L
{
    private readonly object _g = new();
    private readonly L? _peer;
    private string? _s;
    private int _n;
    private readonly int _k;
    public int K => _k;
    public L(L? peer) => _peer = peer;
    public void M1(L o, bool b) { lock (_g) { _n = b ? o.K : 2; } }
    public void M2(L o, bool b) { lock (_g) { _n = b ? o.GetHashCode() : o.K; } }
    public void M3(L o, bool b) { lock (_g) { _s = o._peer?.ToString() ?? "x"; } }
    public void M4(L o, bool b) { lock (o._g) { o._n = b ? K : _k; } }
    public void M5(L o, bool b) { lock (o._g) { o._s = _peer is null ? ToString() : _peer.ToString(); } }
    public void M6(L o, bool b) { lock (_peer!._g) { _peer._n = b ? o.K : K; } }
    public void M7(L o, bool b) { lock (_g) { (_n, _s) = (b ? o.K : K, b ? o.ToString() : null); } }
    public void M8(L o) { lock (_g) { _s ??= o._peer?._peer?.ToString(); } }
    public void M9(L o, bool b) { lock (o._peer!._g) { o._peer._n = b ? _peer!.K : K; } }
    public void M10(List<L> o, bool b) { lock (o[0]._g) { o[0]._n = b ? _peer!.K : K; } }
    public L M11(L o, bool b) { var r = new L(o); r._n = b ? o.K : K; r._s = b ? o.ToString() : null; r._s ??= o.ToString(); return r; }
    public L M12(L o, bool b) => new L(o) { _n = b ? o.K : K, _s = b ? "x" : o._peer?.ToString() };
}
