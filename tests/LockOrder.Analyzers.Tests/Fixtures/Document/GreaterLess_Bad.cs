/* LockOrdering.md
```lock-order
dq_data_lock > dq_list_lock > i_lock
  > dquot->dq_lock > dqio_sem

Replica.raftMu < Replica.mu < Store.mu
```
*/
static class Q
{
    internal static readonly object DqDataLock = new();
    internal static readonly object DqListLock = new();
    internal static readonly object ILock = new();
    internal static readonly object DqioSem = new();
}

static class Dquot
{
    internal static readonly object DqLock = new();
}

static class Replica
{
    internal static readonly object raftMu = new();
    internal static readonly object mu = new();
}

static class Store
{
    internal static readonly object mu = new();
}

class Use
{
    public void N1()
    {
        lock (Q.DqDataLock)
        {
            lock (Q.DqioSem) { }
        }
    }

    public void N2()
    {
        lock (Q.ILock)
        {
            lock (Dquot.DqLock) { }
        }
    }

    public void N3()
    {
        lock (Replica.raftMu)
        {
            lock (Store.mu) { }
        }
    }

    public void N4()
    {
        lock (Q.DqioSem)
        {
            lock ({|LOCK1001:Dquot.DqLock|}) { }
        }
    }

    public void N5()
    {
        lock (Replica.mu)
        {
            lock ({|LOCK1001:Replica.raftMu|}) { }
        }
    }
}
