public class Table
{
    private readonly ReaderWriterLockSlim _rows = new();
    private int _count;

    public async Task<int> ReadAsync()
    {
        _rows.EnterReadLock();
        try
        {
            {|LOCK4001:await Task.Yield()|};
            return _count;
        }
        finally
        {
            _rows.ExitReadLock();
        }
    }
}
