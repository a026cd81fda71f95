//- ignore LOCK3003
// The lockdep selftests' read and write ABBA: a reader in one order, a writer in the other.
public sealed class MixedModes
{
    private readonly ReaderWriterLockSlim _rwA = new();
    private readonly object _b = new();
    private readonly ReaderWriterLockSlim _rwC = new();
    private int _value;

    public int ReadThenMutex()
    {
        _rwA.EnterReadLock();
        try
        {
            return Locked();
        }
        finally
        {
            _rwA.ExitReadLock();
        }
    }

    private int Locked()
    {
        lock (_b)
        {
            return _value;
        }
    }

    public void MutexThenWrite(int value)
    {
        _rwA.EnterWriteLock();
        try
        {
            lock (_b)
            {
                _value = value;
            }
        }
        finally
        {
            _rwA.ExitWriteLock();
        }
    }

    public int ReadRead()
    {
        _rwA.EnterReadLock();
        _rwC.EnterReadLock();
        var v = _value;
        _rwC.ExitReadLock();
        _rwA.ExitReadLock();
        return v;
    }

    public int ReadReadOpposite()
    {
        _rwC.EnterReadLock();
        _rwA.EnterReadLock();
        var v = _value;
        _rwA.ExitReadLock();
        _rwC.ExitReadLock();
        return v;
    }
}
