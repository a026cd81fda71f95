/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `C._g` | `C._x` |
*/
// LOCK3002 belongs here, and is knowingly not found.
public class C(C? parent)
{
    private readonly ReaderWriterLockSlim _g = new();
    private int _x;
    public C? Parent => parent;
    public int M()
    {
        var n = 0;
        for (C? c = this; c != null; c = c.Parent)
        {
            c._g.EnterReadLock();
            n += c._x;
            _g.ExitReadLock();
        }

        return n;
    }
}
