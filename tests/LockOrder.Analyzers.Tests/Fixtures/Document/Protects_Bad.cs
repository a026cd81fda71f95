/* LockOrdering.md
```lock-order
inode->i_lock protects:
    inode->i_state, inode->i_hash,
    Inode.Users
bdi->wb.list_lock protects:
    Wb.b_{dirty,io,more_io}

inode_hash_lock
  inode->i_lock
```
*/
class Wb
{
    internal readonly object ListLock = new();
    internal int b_dirty;
    internal int b_io;
    internal int b_more_io;
    internal int other;

    public void Touch()
    {
        {|LOCK2001:b_io|} = 1;
        other = 1;
        lock (ListLock)
        {
            b_more_io = 1;
        }
    }
}

class Bdi
{
    internal readonly Wb Wb = new();
}

class Inode
{
    internal readonly object ILock = new();
    internal int IState;
    internal int i_hash;
    internal int Users;

    public void Good()
    {
        lock (ILock)
        {
            IState = 1;
            i_hash = 2;
            Users = 3;
        }
    }

    public int Bad() => {|LOCK2001:IState|} + {|LOCK2001:i_hash|} + {|LOCK2001:Users|};
}
