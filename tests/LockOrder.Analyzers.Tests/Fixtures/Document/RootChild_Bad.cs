/* LockOrdering.md
```lock-order
pagemap_lru_lock
->i_shared_lock
```
*/
static class C
{
    internal static readonly object PagemapLruLock = new();
    internal static readonly object IShared_lock = new();
}

class Use
{
    public void N1()
    {
        lock (C.PagemapLruLock)
        {
            lock (C.IShared_lock) { }
        }
    }

    public void N2()
    {
        lock (C.IShared_lock)
        {
            lock ({|LOCK1001:C.PagemapLruLock|}) { }
        }
    }
}
