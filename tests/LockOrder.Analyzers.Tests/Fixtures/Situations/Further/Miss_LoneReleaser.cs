/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `C._g` | `C._x` |
*/
// LOCK2001 belongs here, and is knowingly not found.
public class C
{
    private readonly object _g = new();
    private int _x;
    public void M()
    {
        _x++;
        Monitor.Exit(_g);
    }
}
