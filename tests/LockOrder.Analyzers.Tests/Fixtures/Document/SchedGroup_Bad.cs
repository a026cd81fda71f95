/* LockOrdering.md
```lock-order
sweep -> SCHED
SCHED -> sched
sched -> allp
```
*/
//- message LOCK1001: 'sched' is acquired
class M
{
    internal readonly object sched = new();
}

class G
{
    internal static readonly object sweep = new();
    internal static readonly object allp = new();

    public void Bad(M a, M b)
    {
        lock (a.sched)
        {
            lock ({|LOCK1004:b.sched|}) { }
        }

        lock (allp)
        {
            lock ({|LOCK1001:a.sched|}) { }
        }
    }
}
