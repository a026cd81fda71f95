/* LockOrdering.md
```lock-order
->i_shared{_mmap}_sem
  ->{left,right}_lock
```
*/
static class P
{
    internal static readonly object ISharedSem = new();
    internal static readonly object LeftLock = new();
    internal static readonly object RightLock = new();
}

class Use
{
    public void N1()
    {
        lock (P.ISharedSem)
        {
            lock (P.LeftLock) { }
        }
    }

    public void N2()
    {
        lock (P.RightLock)
        {
            lock ({|LOCK1001:P.ISharedSem|}) { }
        }
    }

    public void N3()
    {
        lock (P.LeftLock)
        {
            lock ({|LOCK1002:P.RightLock|}) { }
        }
    }
}
