//- ignore LOCK3003
public class S
{
    private readonly Lock _lock = new();
    private readonly object _monitor = new();
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Mutex _mutex = new();
    private readonly SemaphoreSlim _sem = new(1, 1);
    private SpinLock _spin = new(true);

    public void L()
    {
        _lock.Enter();
        _lock.Exit();
        {|LOCK3002:_lock.Exit()|};
    }

    public void M()
    {
        Monitor.Enter(_monitor);
        Monitor.Exit(_monitor);
        {|LOCK3002:Monitor.Exit(_monitor)|};
    }

    public void W()
    {
        _rw.EnterWriteLock();
        _rw.ExitWriteLock();
        {|LOCK3002:_rw.ExitWriteLock()|};
    }

    public void R()
    {
        _rw.EnterReadLock();
        _rw.ExitReadLock();
        {|LOCK3002:_rw.ExitReadLock()|};
    }

    public void X()
    {
        _mutex.WaitOne();
        _mutex.ReleaseMutex();
        {|LOCK3002:_mutex.ReleaseMutex()|};
    }

    public void S2()
    {
        _sem.Wait();
        _sem.Release();
        {|LOCK3002:_sem.Release()|};
    }

    public void P()
    {
        var taken = false;
        _spin.Enter(ref taken);
        _spin.Exit();
        {|LOCK3002:_spin.Exit()|};
    }
}
