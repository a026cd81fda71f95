public enum LockMode { None, Read, Write }
public sealed class D
{
    private readonly ReaderWriterLockSlim _rw = new();
    private int _n;
    private void Enter(LockMode mode)
    {
        switch (mode)
        {
            case LockMode.Read: _rw.EnterReadLock(); break;
            case LockMode.Write: _rw.EnterWriteLock(); break;
        }
    }
    private void Exit(LockMode mode)
    {
        switch (mode)
        {
            case LockMode.Read: _rw.ExitReadLock(); break;
            case LockMode.Write: _rw.ExitWriteLock(); break;
        }
    }
    public void Set() { Enter(LockMode.Write); try { _n++; } finally { Exit(LockMode.Write); } }
    public int Get() { Enter(LockMode.Read); try { return _n; } finally { Exit(LockMode.Read); } }
}
