//- ignore LOCK3003
public class R
{
    private readonly ReaderWriterLockSlim _rw = new();

    public void Upgradeable(bool write)
    {
        _rw.EnterUpgradeableReadLock();
        try
        {
            if (write)
            {
                _rw.EnterWriteLock();
                try
                {
                    Console.WriteLine();
                }
                finally
                {
                    _rw.ExitWriteLock();
                }
            }
        }
        finally
        {
            _rw.ExitUpgradeableReadLock();
        }
    }

    public void ExitIfHeld()
    {
        try
        {
            _rw.EnterReadLock();
            Console.WriteLine();
        }
        finally
        {
            if (_rw.IsReadLockHeld)
            {
                _rw.ExitReadLock();
            }
        }
    }

    public bool Try()
    {
        if (!_rw.TryEnterWriteLock(10))
        {
            return false;
        }

        try
        {
            return true;
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }

    public void DowngradeByHand()
    {
        _rw.EnterUpgradeableReadLock();
        _rw.EnterReadLock();
        _rw.ExitUpgradeableReadLock();
        Console.WriteLine();
        _rw.ExitReadLock();
    }
}
