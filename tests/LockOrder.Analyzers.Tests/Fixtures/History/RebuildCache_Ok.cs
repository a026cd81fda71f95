// After andrewdavey/cassette #267 and #275: rebuilding under the write lock stores the failure through a property that takes it again. The fix allows recursion.
public sealed class Bundles
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.SupportsRecursion);
    private Exception? _failure;
    private int _count;

    public Exception? Failure
    {
        get
        {
            _lock.EnterReadLock();
            try
            {
                return _failure;
            }
            finally
            {
                _lock.ExitReadLock();
            }
        }

        set
        {
            _lock.EnterWriteLock();
            try
            {
                _failure = value;
            }
            finally
            {
                _lock.ExitWriteLock();
            }
        }
    }

    public void Rebuild()
    {
        _lock.EnterWriteLock();
        try
        {
            _count++;
            Failure = null;
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
