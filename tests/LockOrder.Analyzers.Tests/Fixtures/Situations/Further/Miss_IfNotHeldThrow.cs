/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `C._g` | `C._x` |
*/
// LOCK2003 belongs here, and is knowingly not found.
public class C
{
    private readonly object _g = new();
    private int _x;
    public void M() => Set(1);
    private void Set(int x)
    {
        if (!Monitor.IsEntered(_g)) throw new SynchronizationLockException();
        _x = x;
    }
}
