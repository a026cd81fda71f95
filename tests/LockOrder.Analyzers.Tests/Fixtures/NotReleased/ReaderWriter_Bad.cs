public class Table
{
    private readonly ReaderWriterLockSlim _rows = new();
    private int _count;

    public int Read(bool quick)
    {
        {|LOCK3001:_rows.EnterReadLock()|};
        if (quick)
        {
            return 0;
        }

        var count = _count;
        _rows.ExitReadLock();
        return count;
    }
}
