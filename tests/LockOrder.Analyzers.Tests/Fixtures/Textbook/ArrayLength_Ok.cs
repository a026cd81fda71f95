/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `R` | `W._m` | `W._a (contents)` |
*/
public sealed class W
{
    private readonly object _m = new();
    private readonly int[] _a = new int[3];
    public int Size => _a.Length;
    public int Size2() => _a.GetLength(0);
    public bool Has => _a != null;
    public int Get(int i) { lock (_m) return i < _a.Length ? _a[i] : 0; }
}
