//- ignore LOCK3003
public class U
{
    private readonly ReaderWriterLockSlim _mylock = new();

    public void Bad2(Func<bool> ok)
    {
        {|LOCK3001:_mylock.EnterWriteLock()|};
        if (Check())
        {
            return;
        }

        _mylock.ExitWriteLock();
    }

    public void Good5()
    {
        var gotLock = _mylock.TryEnterWriteLock(5);
        try
        {
            if (gotLock)
            {
                Check();
            }
        }
        finally
        {
            if (gotLock)
            {
                _mylock.ExitWriteLock();
            }
        }
    }

    public void Good6()
    {
        if (!_mylock.TryEnterWriteLock(10))
        {
            return;
        }

        try
        {
            Check();
        }
        finally
        {
            _mylock.ExitWriteLock();
        }
    }

    public void Good7()
    {
        var locked = false;
        try
        {
            _mylock.EnterWriteLock();
            locked = true;
            Check();
        }
        finally
        {
            if (locked)
            {
                _mylock.ExitWriteLock();
            }
        }
    }

    public void Good8()
    {
        var locked = true;
        try
        {
            _mylock.EnterWriteLock();
            Check();
            locked = false;
            _mylock.ExitWriteLock();
        }
        finally
        {
            if (locked && _mylock.IsWriteLockHeld)
            {
                _mylock.ExitWriteLock();
            }
        }
    }

    private bool Check() => Environment.TickCount > 3;
}
