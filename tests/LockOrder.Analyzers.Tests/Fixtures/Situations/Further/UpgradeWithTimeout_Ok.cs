//- ignore LOCK3003
public class R
{
    private readonly ReaderWriterLock _rw = new();
    private int _n;

    public void Upgrade()
    {
        _rw.AcquireReaderLock(Timeout.Infinite);
        try
        {
            var cookie = _rw.UpgradeToWriterLock(42);
            _n++;
            _rw.DowngradeFromWriterLock(ref cookie);
        }
        finally
        {
            _rw.ReleaseReaderLock();
        }
    }
}
