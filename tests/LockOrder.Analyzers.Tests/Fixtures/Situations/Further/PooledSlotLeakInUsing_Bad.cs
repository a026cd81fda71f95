public sealed class Slots
{
    private readonly SemaphoreSlim _slot = new(1, 1);
    private readonly ReaderWriterLockSlim _rw = new();
    private int _n;

    public int Read(int mode)
    {
        {|LOCK3001:_rw.EnterReadLock()|};
        try
        {
            _n++;
        }
        finally
        {
            if (mode == 1)
            {
                _rw.ExitReadLock();
            }
        }

        return _n;
    }

    public void Nested()
    {
        _rw.EnterWriteLock();
        try
        {
            {|LOCK3001:_slot.Wait()|};
            if (_n > 3)
            {
                return;
            }

            _slot.Release();
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }
}
