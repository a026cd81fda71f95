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
    public void Parent(Mm mm, AnonVma anon)
    {
        lock (anon.Lock)
        {
            lock ({|LOCK1001:mm.PageTableLock|})
            {
            }
        }
    }

    public void Grandparent(Mm mm, Zone zone)
    {
        lock (zone.LruLock)
        {
            lock ({|LOCK1001:mm.MmapSem|})
            {
            }
        }
    }
}
