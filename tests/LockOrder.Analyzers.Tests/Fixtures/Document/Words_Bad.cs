/* LockOrdering.md
```lock-order
i_pages lock
  pte map lock
    Inode LRU list locks
      "filedesc structure"
```
*/
static class P
{
    internal static readonly object IPagesLock = new();
    internal static readonly object PteMapLock = new();
}

static class Q
{
    internal static readonly object InodeLruListLocks = new();
    internal static readonly object FiledescStructure = new();
}

class Use
{
    public void N1()
    {
        lock (P.IPagesLock)
        {
            lock (Q.FiledescStructure) { }
        }
    }

    public void N2()
    {
        lock (Q.FiledescStructure)
        {
            lock ({|LOCK1001:P.PteMapLock|}) { }
        }
    }
}
