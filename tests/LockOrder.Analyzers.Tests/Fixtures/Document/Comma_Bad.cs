/* LockOrdering.md
```lock-order
{|LOCK0001:(lock ordering: iread_lock, bmap_lock);|}

{|LOCK0001:LOCK ORDER: hash_lock, freelist_lock, mplist_lock|}
```
*/
static class C
{
    internal static readonly object ireadLock = new();
    internal static readonly object bmapLock = new();
}

class Use
{
    public void N1()
    {
        lock (C.ireadLock)
        {
            lock (C.bmapLock) { }
        }
    }
}
