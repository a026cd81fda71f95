/* LockOrdering.md
```lock-order
anon_vma->rwsem,mapping->i_mmap_rwsem
  page_table_lock or pte_lock
    left / right | middle
```
*/
static class AnonVma
{
    internal static readonly object Rwsem = new();
}

static class Mapping
{
    internal static readonly object IMmapRwsem = new();
}

static class P
{
    internal static readonly object PageTableLock = new();
    internal static readonly object PteLock = new();
    internal static readonly object left = new();
    internal static readonly object right = new();
    internal static readonly object middle = new();
}

class Use
{
    public void N1()
    {
        lock (AnonVma.Rwsem)
        {
            lock (P.PteLock) { }
        }
    }

    public void N2()
    {
        lock (Mapping.IMmapRwsem)
        {
            lock (P.middle) { }
        }
    }

    public void N3()
    {
        lock (P.PteLock)
        {
            lock (P.left) { }
        }
    }

    public void N4()
    {
        lock (P.right)
        {
            lock ({|LOCK1001:AnonVma.Rwsem|}) { }
        }
    }

    public void N5()
    {
        lock (Mapping.IMmapRwsem)
        {
            lock ({|LOCK1002:AnonVma.Rwsem|}) { }
        }
    }

    public void N6()
    {
        lock (P.left)
        {
            lock ({|LOCK1002:P.middle|}) { }
        }
    }
}
