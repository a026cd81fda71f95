/* LockOrdering.md
```lock-order
->inode_hash
  ->first
  second
  ->third
```
*/
static class C
{
    internal static readonly object inodeHash = new();
    internal static readonly object first = new();
    internal static readonly object second = new();
    internal static readonly object third = new();
}

class Use
{
    public void N1()
    {
        lock (C.inodeHash)
        {
            lock (C.third) { }
        }
    }

    public void N2()
    {
        lock (C.second)
        {
            lock ({|LOCK1002:C.third|}) { }
        }
    }

    public void N3()
    {
        lock (C.first)
        {
            lock ({|LOCK1002:C.second|}) { }
        }
    }
}
