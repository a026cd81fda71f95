/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `B._a` | `B._x` |
*/
public sealed class B
{
    private readonly object _a = new();
    private int _x;
    public int M1((B, int) pair) { if (pair is (B c, > 0)) { lock (c._a) return c._x; } return 0; }
    public int M2((B, int) pair) { if (pair is (var c, > 0)) { lock (c._a) return c._x; } return 0; }
    public int M3((B L, int N) pair) => pair switch { ({ } c, 1) => c.Locked(), _ => 0 };
    public int M4((B? L, int N) pair) { switch (pair) { case (null, _): return 0; case ({ } c, _): lock (c._a) { return c._x; } } }
    public int M5(R r) { if (r is (B c, _)) { lock (c._a) return c._x; } return 0; }
    public int M6(R r) { if (r is { Box: { } c }) { lock (c._a) return c._x; } return 0; }
    public int M7(B[] r) { if (r is [var c, ..]) { lock (c._a) return c._x; } return 0; }
    public int M8(object r) { if (r is R { Box: var c }) { lock (c._a) return c._x; } return 0; }
    public int M9(R r) { var (c, _) = r; lock (c._a) return c._x; }
    private int Locked() { lock (_a) return _x; }
}
public record R(B Box, int N);
