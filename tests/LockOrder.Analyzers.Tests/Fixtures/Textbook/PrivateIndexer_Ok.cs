/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `L._g` | `L._list (contents)` |
*/
public sealed class L
{
    private readonly object _g = new();
    private readonly List<int> _list = [];
    public void A() { lock (_g) this[3] = 4; }
    public int B() { lock (_g) return this[2]; }
    private int this[int i] { get => _list[i]; set => _list[i] = value; }
}
