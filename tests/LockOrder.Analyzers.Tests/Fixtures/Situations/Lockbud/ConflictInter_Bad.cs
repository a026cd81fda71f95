public class Foo
{
    private readonly ReaderWriterLockSlim _mu = new();
    private readonly SemaphoreSlim _rw = new(1, 1);

    public void MuRw()
    {
        _mu.EnterWriteLock();
        try
        {
            {|LOCK1003.leg:Rw()|};
        }
        finally
        {
            _mu.ExitWriteLock();
        }
    }

    public void RwMu()
    {
        _rw.Wait();
        try
        {
            {|LOCK1003.leg:_mu.EnterReadLock()|};
            _mu.ExitReadLock();
        }
        finally
        {
            _rw.Release();
        }
    }

    private void Rw()
    {
        _rw.Wait();
        _rw.Release();
    }
}
