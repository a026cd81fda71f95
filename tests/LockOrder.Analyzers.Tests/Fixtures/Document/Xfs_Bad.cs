/* LockOrdering.md
```lock-order
/*
   Lock order:

   ip->i_lock
     qi->qi_tree_lock
       dquot->q_qlock (xfs_dqlock() and friends)
         dquot->q_flush (xfs_dqflock() and friends)
         qi->qi_lru_lock

   {|LOCK0001:If two dquots need to be locked the order is user before group/project,
   otherwise by the lowest id first, see xfs_dqlock2.|}
```
*/
static class Ip
{
    internal static readonly object ILock = new();
}

static class Qi
{
    internal static readonly object QiTreeLock = new();
    internal static readonly object QiLruLock = new();
}

static class Dquot
{
    internal static readonly object QQlock = new();
    internal static readonly object QFlush = new();
}

class Use
{
    public void N1()
    {
        lock (Ip.ILock)
        {
            lock (Qi.QiLruLock) { }
        }
    }

    public void N2()
    {
        lock (Dquot.QQlock)
        {
            lock (Dquot.QFlush) { }
        }
    }

    public void N3()
    {
        lock (Dquot.QFlush)
        {
            lock ({|LOCK1001:Qi.QiTreeLock|}) { }
        }
    }

    public void N4()
    {
        lock (Qi.QiLruLock)
        {
            lock ({|LOCK1002:Dquot.QFlush|}) { }
        }
    }
}
