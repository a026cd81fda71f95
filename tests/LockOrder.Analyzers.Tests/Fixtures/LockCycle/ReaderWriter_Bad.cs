public class Pair
{
    private readonly ReaderWriterLockSlim _left = new();
    private readonly ReaderWriterLockSlim _right = new();

    // Read held, write wanted, on both sides.
    public void Forward()
    {
        _left.EnterReadLock();
        try
        {
            {|LOCK1003.leg:_right.EnterWriteLock()|};
            _right.ExitWriteLock();
        }
        finally
        {
            _left.ExitReadLock();
        }
    }

    public void Backward()
    {
        _right.EnterReadLock();
        try
        {
            {|LOCK1003.leg:_left.EnterWriteLock()|};
            _left.ExitWriteLock();
        }
        finally
        {
            _right.ExitReadLock();
        }
    }
}
