/* LockOrdering.md
```lock-order
outer > Pool.spin
```
*/
//- ignore LOCK4002
class Pool
{
    private SpinLock _spin = new();
    private static readonly object outer = new();
    void Bad() { bool taken = false; try { _spin.Enter(ref taken); lock ({|LOCK1001:outer|}) { } } finally { if (taken) _spin.Exit(); } }
}
