/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `C._g` | `C._x` |
*/
// LOCK2001 belongs here, and is knowingly not found.
public class C
{
    private readonly object _g = new();
    private readonly List<int> _x = new();
    public IEnumerable<int> All()
    {
        lock (_g) return Core();
    }
    private IEnumerable<int> Core()
    {
        foreach (var x in _x) yield return x;
    }
}
