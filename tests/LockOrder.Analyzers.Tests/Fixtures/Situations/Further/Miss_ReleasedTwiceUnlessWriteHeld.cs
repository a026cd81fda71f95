// Releases that ask first whether another mode is held.
public sealed class Locker
{
    private readonly ReaderWriterLockSlim _rw = new();
    public void Enter() { if (_rw.IsWriteLockHeld) { return; } _rw.EnterReadLock(); }
    public void Exit() { if (_rw.IsWriteLockHeld) { return; } _rw.ExitReadLock(); }
}
public sealed class Service(Locker locker)
{
    internal void Release() => locker.Exit();
    public int Run(int n)
    {
        locker.Enter();
        Release();
        Release();
        return n;
    }
}
