public class Table
{
    private readonly ReaderWriterLockSlim _rows = new();

    public void Upgrade()
    {
        _rows.EnterUpgradeableReadLock();
        try
        {
            _rows.EnterWriteLock();
            _rows.ExitWriteLock();
        }
        finally
        {
            _rows.ExitUpgradeableReadLock();
        }
    }
}
