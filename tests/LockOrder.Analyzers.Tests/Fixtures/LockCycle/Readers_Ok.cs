public class Pair
{
    private readonly ReaderWriterLockSlim _left = new();
    private readonly ReaderWriterLockSlim _right = new();

    // Readers do not wait for readers.
    public void Forward()
    {
        _left.EnterReadLock();
        try
        {
            _right.EnterReadLock();
            _right.ExitReadLock();
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
            _left.EnterReadLock();
            _left.ExitReadLock();
        }
        finally
        {
            _right.ExitReadLock();
        }
    }
}
