/* LockOrdering.md
```lock-order
// Lock ordering in the cache:
//
//   cache_lock
//     entry_lock
//       evict_lock
//
// {|LOCK0001:TODO: describe the reaper|}
```
*/
static class C
{
    internal static readonly object cacheLock = new();
    internal static readonly object entryLock = new();
    internal static readonly object evictLock = new();
}

class Use
{
    public void N1()
    {
        lock (C.cacheLock)
        {
            lock (C.evictLock) { }
        }
    }

    public void N2()
    {
        lock (C.evictLock)
        {
            lock ({|LOCK1001:C.cacheLock|}) { }
        }
    }
}
