/* LockOrdering.md
```lock-order
//! {|LOCK0001:->mmap_sem|}
//! ->i_mmap_lock
//! ->page_table_lock
```
*/
static class M
{
    internal static readonly object MmapSem = new();
    internal static readonly object IMmapLock = new();
    internal static readonly object PageTableLock = new();
}

class Use
{
    public void N1()
    {
        lock (M.MmapSem)
        {
            lock (M.IMmapLock) { }
        }
    }

    public void N2()
    {
        lock (M.PageTableLock)
        {
            lock (M.MmapSem) { }
        }
    }
}
