public class Table
{
    private readonly ReaderWriterLockSlim _rows = new();
    private int _count;

    public int Count
    {
        get
        {
            _rows.EnterReadLock();
            try
            {
                return _count;
            }
            finally
            {
                _rows.ExitReadLock();
            }
        }
    }

    // Without the recursion policy even a second read throws.
    public void Grow()
    {
        _rows.EnterWriteLock();
        try
        {
            _count = {|LOCK1005:Count|} + 1;
        }
        finally
        {
            _rows.ExitWriteLock();
        }
    }
}
