/* LockOrdering.md
```lock-order
 *  ->private_lock
 *    ->tree_lock    (widely used, in set_page_dirty,
 *                    in arch-dependent flush_dcache_mmap_lock,
 *                    within bdi.wb->list_lock in __sync_single_inode)
 *      ->zone_lock
```
*/
static class C
{
    internal static readonly object privateLock = new();
    internal static readonly object treeLock = new();
    internal static readonly object zoneLock = new();
}

static class Wb
{
    internal static readonly object listLock = new();
}

class Use
{
    public void N1()
    {
        lock (C.privateLock)
        {
            lock (C.zoneLock) { }
        }
    }

    public void N2()
    {
        lock (C.zoneLock)
        {
            lock (Wb.listLock) { }
        }
    }

    public void N3()
    {
        lock (C.zoneLock)
        {
            lock ({|LOCK1001:C.treeLock|}) { }
        }
    }
}
