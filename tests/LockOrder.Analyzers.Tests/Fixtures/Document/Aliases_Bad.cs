/* LockOrdering.md
```lock-order
i_mutex
  i_mmap_mutex
i_rwsem
  i_shared_lock
    tree_lock
```

| Lock | Also called |
|---|---|
| i_sem | `i_mutex`, `i_rwsem` |
| `i_mmap_rwsem` | i_shared_lock, i_mmap_mutex, i_shared_sem |
*/
static class Inode
{
    internal static readonly object IRwsem = new();
}

static class Mapping
{
    internal static readonly object IMmapRwsem = new();
    internal static readonly object TreeLock = new();
}

class Use
{
    public void N1()
    {
        lock (Inode.IRwsem)
        {
            lock (Mapping.TreeLock) { }
        }
    }

    public void N2()
    {
        lock (Mapping.IMmapRwsem)
        {
            lock ({|LOCK1001:Inode.IRwsem|}) { }
        }
    }

    public void N3()
    {
        lock (Mapping.TreeLock)
        {
            lock ({|LOCK1001:Mapping.IMmapRwsem|}) { }
        }
    }
}
