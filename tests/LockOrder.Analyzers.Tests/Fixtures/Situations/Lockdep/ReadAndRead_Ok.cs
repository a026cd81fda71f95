//- ignore LOCK3003
public class S
{
    private readonly ReaderWriterLockSlim _a = new();
    private readonly object _b = new();

    public void ReadThenB()
    {
        _a.EnterReadLock();
        lock (_b)
        {
        }

        _a.ExitReadLock();
    }

    public void BThenRead()
    {
        lock (_b)
        {
            _a.EnterReadLock();
            _a.ExitReadLock();
        }
    }
}
