/* LockOrdering.md
```lock-order
dqio_sem > i_sem
{|LOCK0001:i_sem on quota files is special (it's below dqio_sem)|}
```
*/
static class Q
{
    internal static readonly object dqioSem = new();
    internal static readonly object iSem = new();
}

class Use
{
    public void N1()
    {
        lock (Q.iSem)
        {
            lock ({|LOCK1001:Q.dqioSem|}) { }
        }
    }
}
