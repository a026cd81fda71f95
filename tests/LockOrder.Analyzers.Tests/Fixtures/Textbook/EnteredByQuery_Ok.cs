/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `R` | `W._rw` | `W._n` |
| `M` | `W._m` | `W._k` |
*/
//- ignore LOCK3003
public sealed class W
{
    private readonly ReaderWriterLockSlim _rw = new(LockRecursionPolicy.SupportsRecursion);
    private readonly object _m = new();
    private int _n, _k;
    public int A()
    {
        var entered = !_rw.IsReadLockHeld && !_rw.IsWriteLockHeld;
        if (entered) _rw.EnterReadLock();
        try { return _n; }
        finally { if (entered) _rw.ExitReadLock(); }
    }
    public int B()
    {
        var entered = !_rw.IsReadLockHeld;
        if (entered) _rw.EnterReadLock();
        try { return _n; }
        finally { if (entered) _rw.ExitReadLock(); }
    }
    public int C()
    {
        var held = Monitor.IsEntered(_m);
        if (!held) Monitor.Enter(_m);
        try { return _k; }
        finally { if (!held) Monitor.Exit(_m); }
    }
    public int D()
    {
        var held = _rw.IsReadLockHeld || _rw.IsUpgradeableReadLockHeld || _rw.IsWriteLockHeld;
        if (!held) _rw.EnterReadLock();
        var n = _n;
        if (!held) _rw.ExitReadLock();
        return n;
    }
    public void E()
    {
        var write = _rw.IsWriteLockHeld;
        if (!write) _rw.EnterWriteLock();
        try { _n++; }
        finally { if (!write) _rw.ExitWriteLock(); }
    }
}
