/* LockOrdering.md
```lock-order
 *  ->i_mmap_rwsem		(truncate_pagecache)
 *    ->private_lock		(__free_pte->block_dirty_folio)
 *      ->swap_lock		(exclusive_swap_page, others)
 *        ->i_pages lock
 *
 *  ->i_rwsem
 *    ->invalidate_lock		(acquired by fs in truncate path)
 *      ->i_mmap_rwsem		(truncate->unmap_mapping_range)
 *
 *  ->mmap_lock
 *    ->i_mmap_rwsem
 *      ->page_table_lock or pte_lock	(various, mainly in memory.c)
 *        ->i_pages lock	(arch-dependent flush_dcache_mmap_lock)
 *
 *  ->mmap_lock
 *    ->invalidate_lock		(filemap_fault)
 *      ->lock_page		(filemap_fault, access_process_vm)
 *
 *  ->i_rwsem			(generic_perform_write)
 *    ->mmap_lock		(fault_in_readable->do_page_fault)
 *
 *  bdi->wb.list_lock
 *    sb_lock			(fs/fs-writeback.c)
 *    ->i_pages lock		(__sync_single_inode)
```
*/
static class Mapping
{
    internal static readonly object IMmapRwsem = new();
    internal static readonly object PrivateLock = new();
    internal static readonly object IPagesLock = new();
    internal static readonly object InvalidateLock = new();
}

static class Swap
{
    internal static readonly object SwapLock = new();
}

static class Inode
{
    internal static readonly object IRwsem = new();
}

static class Mm
{
    internal static readonly object MmapLock = new();
    internal static readonly object PageTableLock = new();
}

static class Page
{
    internal static readonly object PteLock = new();
    internal static readonly object LockPage = new();
}

static class Wb
{
    internal static readonly object ListLock = new();
}

static class Super
{
    internal static readonly object SbLock = new();
}

class Use
{
    public void N1()
    {
        lock (Inode.IRwsem)
        {
            lock (Mm.MmapLock) { }
        }
    }

    public void N2()
    {
        lock (Mm.MmapLock)
        {
            lock (Mapping.InvalidateLock) { }
        }
    }

    public void N3()
    {
        lock (Mapping.InvalidateLock)
        {
            lock (Page.LockPage) { }
        }
    }

    public void N4()
    {
        lock (Mapping.InvalidateLock)
        {
            lock (Swap.SwapLock) { }
        }
    }

    public void N5()
    {
        lock (Mm.MmapLock)
        {
            lock (Page.PteLock) { }
        }
    }

    public void N6()
    {
        lock (Inode.IRwsem)
        {
            lock (Mapping.IPagesLock) { }
        }
    }

    public void N7()
    {
        lock (Wb.ListLock)
        {
            lock (Mapping.IPagesLock) { }
        }
    }

    public void N8()
    {
        lock (Wb.ListLock)
        {
            lock (Super.SbLock) { }
        }
    }

    public void N9()
    {
        lock (Mm.MmapLock)
        {
            lock ({|LOCK1001:Inode.IRwsem|}) { }
        }
    }

    public void N10()
    {
        lock (Page.PteLock)
        {
            lock ({|LOCK1001:Mm.MmapLock|}) { }
        }
    }

    public void N11()
    {
        lock (Mapping.IPagesLock)
        {
            lock ({|LOCK1001:Swap.SwapLock|}) { }
        }
    }

    public void N12()
    {
        lock (Super.SbLock)
        {
            lock ({|LOCK1002:Mapping.IPagesLock|}) { }
        }
    }

    public void N13()
    {
        lock (Page.PteLock)
        {
            lock ({|LOCK1002:Mm.PageTableLock|}) { }
        }
    }
}
