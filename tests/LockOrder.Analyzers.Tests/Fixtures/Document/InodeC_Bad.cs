/* LockOrdering.md
```lock-order
 * Lock ordering:
 *
 * inode->i_sb->s_inode_list_lock
 *   inode->i_lock
 *     Inode LRU list locks
 *
 * bdi->wb.list_lock
 *   inode->i_lock
 *
 * inode_hash_lock
 *   inode->i_sb->s_inode_list_lock
 *   inode->i_lock
 *
 * iunique_lock
 *   inode_hash_lock
```
*/
static class Inode
{
    internal static readonly object ILock = new();
    internal static readonly object InodeHashLock = new();
    internal static readonly object IuniqueLock = new();
}

static class Lru
{
    internal static readonly object InodeLruListLocks = new();
}

class Use
{
    public void N1()
    {
        lock (Inode.IuniqueLock)
        {
            lock (Lru.InodeLruListLocks) { }
        }
    }

    public void N2()
    {
        lock (Inode.ILock)
        {
            lock ({|LOCK1001:Inode.IuniqueLock|}) { }
        }
    }
}
