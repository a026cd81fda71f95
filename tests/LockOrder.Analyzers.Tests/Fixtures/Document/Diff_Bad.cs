/* LockOrdering.md
```lock-order
  {|LOCK0001:->mmap_sem|}
-   ->page_table_lock
+   ->i_mmap_lock
+     ->page_table_lock
```
*/
static class M
{
    internal static readonly object MmapSem = new();
    internal static readonly object PageTableLock = new();
}

class Use
{
    public void N1()
    {
        lock (M.MmapSem)
        {
            lock (M.PageTableLock) { }
        }
    }
}
