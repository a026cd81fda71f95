public class Table
{
    private readonly ReaderWriterLockSlim _rows = new();
    private int _count;

    public int Read()
    {
        _rows.EnterReadLock();
        var count = _count;
        {|LOCK3002:_rows.ExitWriteLock()|};
        return count;
    }
}
