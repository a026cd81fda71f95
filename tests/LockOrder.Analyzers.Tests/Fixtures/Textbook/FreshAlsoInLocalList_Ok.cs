/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `R.Gate` | `R.N` |
*/
public sealed class R
{
    internal readonly object Gate = new();
    internal readonly List<R> Kids = [];
    internal int N;
    internal static R Make() { var l = new List<R>(); var a = new R(); l.Add(a); return a; }
    public static R M5() { var p = Make(); p.N = 1; return p; }
}
