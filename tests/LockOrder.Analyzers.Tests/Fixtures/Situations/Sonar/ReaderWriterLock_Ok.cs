//- ignore LOCK3003
public class R
{
    private readonly ReaderWriterLock _rw = new();

    public void Upgrade(string arg)
    {
        _rw.AcquireReaderLock(42);
        try
        {
            var cookie = _rw.UpgradeToWriterLock(Timeout.Infinite);
            try
            {
                Console.WriteLine(arg);
            }
            finally
            {
                _rw.DowngradeFromWriterLock(ref cookie);
            }
        }
        finally
        {
            _rw.ReleaseReaderLock();
        }
    }

    public void Held()
    {
        _rw.AcquireReaderLock(42);
        if (_rw.IsReaderLockHeld)
        {
            _rw.ReleaseReaderLock();
        }
    }

    public void WriterHeld()
    {
        try
        {
            _rw.AcquireWriterLock(42);
            if (_rw.IsWriterLockHeld)
            {
                _rw.ReleaseWriterLock();
            }
        }
        catch (ApplicationException)
        {
        }
    }

    public void All()
    {
        _rw.AcquireReaderLock(42);
        var cookie = _rw.ReleaseLock();
        Console.WriteLine();
        _rw.RestoreLock(ref cookie);
        _rw.ReleaseReaderLock();
    }
}
