/* LockOrdering.md
```lock-order
 *  ->mmap_sem
 *    ->page_table_lock
 *	->rmap_lock
 *	    ->zone_lock
 *	->swap_lock
```
*/
static class C
{
    internal static readonly object MmapSem = new();
    internal static readonly object PageTableLock = new();
    internal static readonly object RmapLock = new();
    internal static readonly object ZoneLock = new();
    internal static readonly object SwapLock = new();
}

class Use
{
    public void N1()
    {
        lock (C.PageTableLock)
        {
            lock (C.RmapLock) { }
        }
    }

    public void N2()
    {
        lock (C.RmapLock)
        {
            lock (C.ZoneLock) { }
        }
    }

    public void N3()
    {
        lock (C.PageTableLock)
        {
            lock (C.SwapLock) { }
        }
    }

    public void N4()
    {
        lock (C.SwapLock)
        {
            lock ({|LOCK1001:C.PageTableLock|}) { }
        }
    }

    public void N5()
    {
        lock (C.RmapLock)
        {
            lock ({|LOCK1002:C.SwapLock|}) { }
        }
    }
}
