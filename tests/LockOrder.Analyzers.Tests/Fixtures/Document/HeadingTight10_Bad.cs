/* LockOrdering.md
```lock-order
All threads take locks in this order:
  outer_lock
    inner_lock
```
*/
static class C
{
    internal static readonly object outerLock = new();
    internal static readonly object innerLock = new();
}

class Use
{
    public void N1()
    {
        lock (C.outerLock)
        {
            lock (C.innerLock) { }
        }
    }

    public void N2()
    {
        lock (C.innerLock)
        {
            lock ({|LOCK1001:C.outerLock|}) { }
        }
    }
}
