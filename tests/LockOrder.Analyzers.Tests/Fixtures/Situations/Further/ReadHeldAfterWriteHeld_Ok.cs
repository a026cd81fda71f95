public sealed class Locker
{
    private readonly ReaderWriterLockSlim _rw = new();
    private int _n;
    public void Run()
    {
        if (!_rw.IsWriteLockHeld) { _rw.EnterReadLock(); }
        _n++;
        if (_rw.IsReadLockHeld) { _rw.ExitReadLock(); }
    }
}
