/* LockOrdering.md
```lock-order
hugetlbfs_i_mmap_rwsem_key -> pte
```
*/
static class H
{
    internal static readonly object hugetlbfs_i_mmap_rwsem_key = new();
    internal static readonly object Pte = new();
}

class Use
{
    public void N1()
    {
        lock (H.Pte)
        {
            lock ({|LOCK1001:H.hugetlbfs_i_mmap_rwsem_key|}) { }
        }
    }
}
