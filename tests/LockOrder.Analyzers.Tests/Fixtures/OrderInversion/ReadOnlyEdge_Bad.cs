/* LockOrdering.md
```lock-order
Index.Guard
  ->Index.Pages  [read]
```
*/
class Index
{
    private readonly object _guard = new();
    private readonly ReaderWriterLockSlim _pages = new();

    public void Look()
    {
        lock (_guard)
        {
            _pages.EnterReadLock();
            try
            {
            }
            finally
            {
                _pages.ExitReadLock();
            }
        }
    }

    public void Change()
    {
        lock (_guard)
        {
            {|LOCK1001:_pages.EnterWriteLock()|};
            try
            {
            }
            finally
            {
                _pages.ExitWriteLock();
            }
        }
    }
}
