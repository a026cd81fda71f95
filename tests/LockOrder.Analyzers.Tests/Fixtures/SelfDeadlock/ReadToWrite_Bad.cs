public class Table
{
    private readonly ReaderWriterLockSlim _rows = new();

    // A reader that waits for all readers to leave waits for itself.
    public void Upgrade()
    {
        _rows.EnterReadLock();
        try
        {
            {|LOCK1005:_rows.EnterWriteLock()|};
            _rows.ExitWriteLock();
        }
        finally
        {
            _rows.ExitReadLock();
        }
    }
}
