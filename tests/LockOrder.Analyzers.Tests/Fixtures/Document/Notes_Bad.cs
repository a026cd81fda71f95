/* LockOrdering.md
```lock-order
dq_lock
  swap_lock  where: only for swap files
  dqio_sem - the dquot lock must be held to take this lock.
    last   taken by everybody
```
*/
static class C
{
    internal static readonly object dqLock = new();
    internal static readonly object swapLock = new();
    internal static readonly object dqioSem = new();
    internal static readonly object last = new();
}

class Use
{
    public void N1()
    {
        lock (C.dqLock)
        {
            lock (C.last) { }
        }
    }

    public void N2()
    {
        lock (C.last)
        {
            lock ({|LOCK1001:C.dqioSem|}) { }
        }
    }

    public void N3()
    {
        lock (C.swapLock)
        {
            lock ({|LOCK1001:C.dqLock|}) { }
        }
    }

    public void N4()
    {
        lock (C.swapLock)
        {
            lock ({|LOCK1002:C.dqioSem|}) { }
        }
    }
}
