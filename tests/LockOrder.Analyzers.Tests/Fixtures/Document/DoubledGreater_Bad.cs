/* LockOrdering.md
```lock-order
dq_data_lock > dq_list_lock >
> dquot->dq_lock > dqio_sem
```
*/
static class Q
{
    internal static readonly object DqDataLock = new();
    internal static readonly object DqListLock = new();
    internal static readonly object DqioSem = new();
}

static class Dquot
{
    internal static readonly object DqLock = new();
}

class Use
{
    public void N1()
    {
        lock (Q.DqListLock)
        {
            lock (Dquot.DqLock) { }
        }
    }

    public void N2()
    {
        lock (Q.DqioSem)
        {
            lock ({|LOCK1001:Q.DqDataLock|}) { }
        }
    }
}
