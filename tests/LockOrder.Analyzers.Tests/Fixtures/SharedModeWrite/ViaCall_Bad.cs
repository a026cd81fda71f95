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
            {|LOCK2002:Count()|};
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
            Count();
        }
        finally
        {
            _rows.ExitWriteLock();
        }
    }

    private void Count() => Step();

    private void Step() => _count++;
}
