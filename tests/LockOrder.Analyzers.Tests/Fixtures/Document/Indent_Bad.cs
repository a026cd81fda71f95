/* LockOrdering.md
```lock-order
inode->i_rwsem	(while writing or truncating, not reading or faulting)
  mm->mmap_lock
    mapping->invalidate_lock (in filemap_fault)
      folio_lock
        hugetlbfs_i_mmap_rwsem_key (in huge_pmd_share, see hugetlbfs below)
          vma_start_write
            {|LOCK0002:mapping->i_mmap_rwsem|}
              anon_vma->rwsem
                mm->page_table_lock or pte_lock
```
*/
static class Inode
{
    internal static readonly object IRwsem = new();
}

static class MmStruct
{
    internal static readonly object MmapLock = new();
    internal static readonly object PageTableLock = new();
}

static class Mapping
{
    internal static readonly object InvalidateLock = new();
}

static class Folio
{
    internal static readonly object FolioLock = new();
}

static class AnonVma
{
    internal static readonly object Rwsem = new();
}

static class Ptl
{
    internal static readonly object PteLock = new();
}

class Use
{
    public void N1()
    {
        lock (MmStruct.MmapLock)
        {
            lock (Ptl.PteLock) { }
        }
    }

    public void N2()
    {
        lock (Inode.IRwsem)
        {
            lock (Folio.FolioLock) { }
        }
    }

    public void N3()
    {
        lock (Ptl.PteLock)
        {
            lock ({|LOCK1001:Folio.FolioLock|}) { }
        }
    }

    public void N4()
    {
        lock (AnonVma.Rwsem)
        {
            lock ({|LOCK1001:MmStruct.MmapLock|}) { }
        }
    }
}
