/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `R._g` | `R._x` |
*/
// LOCK2001 belongs here, and is knowingly not found.
public sealed record R
{
    private readonly object _g = new();
    private int _x;
    public R() { }
    private R(R other)
    {
        _x = other._x;
    }
    public int Next() { lock (_g) return ++_x; }
}
