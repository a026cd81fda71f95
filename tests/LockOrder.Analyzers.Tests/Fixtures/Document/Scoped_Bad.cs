/* LockOrdering.md
```lock-order
i_mmap_rwsem
  folio_lock

{|LOCK0001:hugetlbfs PageHuge() take locks in this order:|}
  folio_lock
    i_mmap_rwsem
```
*/
static class M
{
    internal static readonly object IMmapRwsem = new();
    internal static readonly object FolioLock = new();
}

class Use
{
    public void N1()
    {
        lock (M.IMmapRwsem)
        {
            lock (M.FolioLock) { }
        }
    }

    public void N2()
    {
        lock (M.FolioLock)
        {
            lock ({|LOCK1001:M.IMmapRwsem|}) { }
        }
    }
}
