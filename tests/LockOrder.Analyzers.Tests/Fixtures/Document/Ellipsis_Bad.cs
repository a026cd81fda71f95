/* LockOrdering.md
```lock-order
dentry->d_parent->...->d_parent->d_lock
...
  dentry->d_parent->d_lock
    dentry->d_lock
```
*/
class Dentry
{
    internal readonly object DLock = new();
    internal Dentry? DParent;

    public void Good()
    {
        if (DParent is { } parent)
        {
            lock (parent.DLock)
            {
                lock (DLock) { }
            }
        }
    }

    public void Bad()
    {
        lock (DLock)
        {
            lock ({|LOCK1004:DParent!.DLock|}) { }
        }
    }
}
