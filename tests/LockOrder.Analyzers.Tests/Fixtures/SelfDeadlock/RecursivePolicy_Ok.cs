public class Table
{
    private readonly ReaderWriterLockSlim _rows = new(LockRecursionPolicy.SupportsRecursion);

    public void Outer()
    {
        _rows.EnterReadLock();
        try
        {
            Inner();
        }
        finally
        {
            _rows.ExitReadLock();
        }
    }

    private void Inner()
    {
        _rows.EnterReadLock();
        _rows.ExitReadLock();
    }
}
