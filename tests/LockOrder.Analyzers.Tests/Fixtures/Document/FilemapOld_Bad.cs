/* LockOrdering.md
```lock-order
 *  ->i_shared_sem		(vmtruncate)
 *    ->private_lock		(__free_pte->__set_page_dirty_buffers)
 *      ->swap_list_lock
 *        ->swap_device_lock	(exclusive_swap_page, others)
 *          ->mapping->tree_lock
 *
 *  ->i_sem
 *    ->i_shared_sem		(truncate->invalidate_mmap_range)
 *
 *  ->mmap_sem
 *    ->i_shared_sem		(various places)
 *
 *  ->mmap_sem
 *    ->lock_page		(access_process_vm)
 *
 *  ->mmap_sem
 *    ->i_sem			(msync)
 *
 *  ->inode_lock
 *    ->sb_lock			(fs/fs-writeback.c)
 *    ->mapping->tree_lock	(__sync_single_inode)
 *
 *  ->page_table_lock
 *    ->swap_device_lock	(try_to_unmap_one)
 *    ->private_lock		(try_to_unmap_one)
 *    ->tree_lock		(try_to_unmap_one)
 *    ->zone.lru_lock		(follow_page->mark_page_accessed)
 *
 *  ->task->proc_lock
 *    ->dcache_lock		(proc_pid_lookup)
```
*/
static class A
{
    internal static readonly object ISharedSem = new();
    internal static readonly object PrivateLock = new();
    internal static readonly object SwapListLock = new();
    internal static readonly object SwapDeviceLock = new();
    internal static readonly object ISem = new();
    internal static readonly object MmapSem = new();
    internal static readonly object LockPage = new();
    internal static readonly object InodeLock = new();
    internal static readonly object SbLock = new();
    internal static readonly object PageTableLock = new();
    internal static readonly object DcacheLock = new();
}

static class Mapping
{
    internal static readonly object TreeLock = new();
}

static class Zone
{
    internal static readonly object LruLock = new();
}

static class Task
{
    internal static readonly object ProcLock = new();
}

class Use
{
    public void N1()
    {
        lock (A.MmapSem)
        {
            lock (Mapping.TreeLock) { }
        }
    }

    public void N2()
    {
        lock (A.ISem)
        {
            lock (A.SwapDeviceLock) { }
        }
    }

    public void N3()
    {
        lock (A.PageTableLock)
        {
            lock (Zone.LruLock) { }
        }
    }

    public void N4()
    {
        lock (Mapping.TreeLock)
        {
            lock ({|LOCK1001:A.MmapSem|}) { }
        }
    }

    public void N5()
    {
        lock (A.ISem)
        {
            lock ({|LOCK1001:A.MmapSem|}) { }
        }
    }

    public void N6()
    {
        lock (A.PageTableLock)
        {
            lock ({|LOCK1002:A.MmapSem|}) { }
        }
    }

    public void N7()
    {
        lock (A.SbLock)
        {
            lock ({|LOCK1002:Mapping.TreeLock|}) { }
        }
    }
}
