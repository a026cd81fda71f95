//- include Attributes.cs
public class Table
{
    private readonly ReaderWriterLockSlim _rows = new();

    [GuardedBy(nameof(_rows))]
    private int _count;

    public int Read()
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

    public void Write()
    {
        _rows.EnterWriteLock();
        try
        {
            _count++;
        }
        finally
        {
            _rows.ExitWriteLock();
        }
    }
}
