/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `C._g` | `C._x` |
*/
// LOCK3001 belongs here, and is knowingly not found.
internal static class Locks
{
    public static bool TryEnter(object o) => Monitor.TryEnter(o);
    public static void Exit(object o) => Monitor.Exit(o);
}
public class C
{
    private readonly object _g = new();
    private int _x;
    public bool M()
    {
        if (Locks.TryEnter(_g)) return false;
        _x++;
        Locks.Exit(_g);
        return true;
    }
}
