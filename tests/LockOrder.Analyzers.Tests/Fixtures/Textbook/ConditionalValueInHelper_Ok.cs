/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `L._g` | `L._s`, `L._n`, `L.P` |
*/
public sealed class L
{
    private readonly object _g = new();
    private string? _s;
    private int _n;
    private int P { get; set; }
    public void A1() { lock (_g) B1(true); }
    private void B1(bool b) { _s = b ? "x" : "y"; }
    public void A2() { lock (_g) B2(true); }
    private void B2(bool b) { _n += b ? 1 : 2; }
    public void A3() { lock (_g) B3(null); }
    private void B3(string? x) { _s = x ?? "n"; }
    public void A5(int k) { lock (_g) B5(k); }
    private void B5(int k) { _n = k switch { 0 => 3, 1 => 4, _ => 5 }; }
    public void A6(int k) { lock (_g) B6(null); }
    private void B6(string? x) { _n = x?.Length ?? 0; }
    public void A7(int k) { lock (_g) B7(null); }
    private void B7(string? x) { P = x is null ? 3 : 4; }
    public void A8(bool a, bool b) { lock (_g) B8(a, b); }
    private void B8(bool a, bool b) { _n = a && b ? 1 : 0; _s = null; }
}
