/* LockOrdering.md
```lock-order
mmap_lock [read]
  page_lock
stats [write] -> log
```
*/
static class L
{
    internal static readonly ReaderWriterLockSlim mmapLock = new();
    internal static readonly ReaderWriterLockSlim stats = new();
    internal static readonly object pageLock = new();
    internal static readonly object log = new();

    static void Good()
    {
        mmapLock.EnterReadLock();
        try
        {
            lock (pageLock) { }
        }
        finally
        {
            mmapLock.ExitReadLock();
        }
    }

    static void Bad()
    {
        mmapLock.EnterWriteLock();
        try
        {
            lock ({|LOCK1001:pageLock|}) { }
        }
        finally
        {
            mmapLock.ExitWriteLock();
        }
    }

    static void Bad2()
    {
        stats.EnterReadLock();
        try
        {
            lock ({|LOCK1001:log|}) { }
        }
        finally
        {
            stats.ExitReadLock();
        }
    }

    static void UpgradeableCoveredByWrite()
    {
        stats.EnterUpgradeableReadLock();
        try
        {
            lock (log) { }
        }
        finally
        {
            stats.ExitUpgradeableReadLock();
        }
    }
}
