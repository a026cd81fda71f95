/* LockOrdering.md
```lock-order
inode->i_sb->s_inode_list_lock
  inode->i_lock
```
*/
class Super
{
    internal readonly object InodeListLock = new();
}

class Inode
{
    internal readonly Super ISb = new();
    internal readonly object ILock = new();

    public void Good()
    {
        lock (ISb.InodeListLock)
        {
            lock (ILock) { }
        }
    }

    public void Bad()
    {
        lock (ILock)
        {
            lock ({|LOCK1001:ISb.InodeListLock|}) { }
        }
    }
}
