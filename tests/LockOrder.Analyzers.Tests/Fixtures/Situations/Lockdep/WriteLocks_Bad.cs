//- ignore LOCK3003
public class S
{
    private readonly ReaderWriterLockSlim _a = new();
    private readonly object _b = new();

    public void ReadThenB()
    {
        _a.EnterReadLock();
        lock ({|LOCK1003.leg:_b|})
        {
        }

        _a.ExitReadLock();
    }

    public void BThenWrite()
    {
        lock (_b)
        {
            {|LOCK1003.leg:_a.EnterWriteLock()|};
            _a.ExitWriteLock();
        }
    }
}
