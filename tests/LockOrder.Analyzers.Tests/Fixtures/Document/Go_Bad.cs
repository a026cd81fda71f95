/* LockOrdering.md
```lock-order
# Sweep
NONE
< sweep, forcegc, cpuprof
< SCHED
# below SCHED is the scheduler
< sched
< allg, allp;

NONE < sysmon;
sweep !< allp;
```
*/
static class G
{
    internal static readonly object sweep = new();
    internal static readonly object forcegc = new();
    internal static readonly object cpuprof = new();
    internal static readonly object sched = new();
    internal static readonly object allg = new();
    internal static readonly object allp = new();
    internal static readonly object sysmon = new();
}

class Use
{
    public void N1()
    {
        lock (G.sweep)
        {
            lock (G.allg) { }
        }
    }

    public void N2()
    {
        lock (G.forcegc)
        {
            lock (G.sched) { }
        }
    }

    public void N3()
    {
        lock (G.allp)
        {
            lock ({|LOCK1001:G.sched|}) { }
        }
    }

    public void N4()
    {
        lock (G.allg)
        {
            lock ({|LOCK1002:G.allp|}) { }
        }
    }
}
