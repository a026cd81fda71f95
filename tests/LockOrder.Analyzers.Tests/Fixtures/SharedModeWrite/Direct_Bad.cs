//- include Attributes.cs
public class Table
{
    private readonly ReaderWriterLockSlim _rows = new();

    [GuardedBy(nameof(_rows))]
    private int _count;

    public void Write()
    {
        _rows.EnterReadLock();
        try
        {
            {|LOCK2002:_count|} = 1;
        }
        finally
        {
            _rows.ExitReadLock();
        }
    }

    // Upgradeable alone is still no permission to write.
    public void Upgrade(bool needed)
    {
        _rows.EnterUpgradeableReadLock();
        try
        {
            {|LOCK2002:_count|} = 0;
            _rows.EnterWriteLock();
            try
            {
                _count = 1;
            }
            finally
            {
                _rows.ExitWriteLock();
            }
        }
        finally
        {
            _rows.ExitUpgradeableReadLock();
        }
    }
}
