/* LockOrdering.md
```lock-order
mm->mmap_sem > zone.lru_lock > TABLE_SHARE::LOCK_ha_data
Zone::lruLock > anon_vma->lock
```
*/
static class MmStruct
{
    internal static readonly object MmapSem = new();
}

static class Zone
{
    internal static readonly object LruLock = new();
}

static class TableShare
{
    internal static readonly object LockHaData = new();
}

static class AnonVma
{
    internal static readonly object Lock = new();
}

class Use
{
    public void N1()
    {
        lock (MmStruct.MmapSem)
        {
            lock (TableShare.LockHaData) { }
        }
    }

    public void N2()
    {
        lock (MmStruct.MmapSem)
        {
            lock (AnonVma.Lock) { }
        }
    }

    public void N3()
    {
        lock (TableShare.LockHaData)
        {
            lock ({|LOCK1001:Zone.LruLock|}) { }
        }
    }

    public void N4()
    {
        lock (AnonVma.Lock)
        {
            lock ({|LOCK1001:MmStruct.MmapSem|}) { }
        }
    }

    public void N5()
    {
        lock (AnonVma.Lock)
        {
            lock ({|LOCK1002:TableShare.LockHaData|}) { }
        }
    }
}
