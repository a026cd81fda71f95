/* LockOrdering.md
```lock-order
mm->mmap_sem
  ->page_table_lock        (various)
    ->anon_vma->lock
    ->zone.lru_lock
```
*/
class Mm
{
    internal readonly object MmapSem = new();
    internal readonly Lock PageTableLock = new();
}

class AnonVma
{
    internal readonly Lock Lock = new();
}

class Zone
{
    internal readonly Lock LruLock = new();
}

class Reclaim
{
    public void Skip(Mm mm, AnonVma anon)
    {
        lock (mm.MmapSem)
        {
            lock (anon.Lock)
            {
            }
        }
    }

    public void Deep(Mm mm, Zone zone)
    {
        lock (mm.MmapSem)
        {
            lock (mm.PageTableLock)
            {
                lock (zone.LruLock)
                {
                }
            }
        }
    }
}
