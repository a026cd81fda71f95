// LOCK3001 belongs here, and is knowingly not found.
public enum Mode { Read, Write }
public readonly struct Guard : IDisposable
{
    private readonly ReaderWriterLockSlim _rw;
    private readonly Mode _mode;
    private Guard(ReaderWriterLockSlim rw, Mode mode) { _rw = rw; _mode = mode; }
    public static Guard Read(ReaderWriterLockSlim rw) { rw.EnterReadLock(); return new Guard(rw, Mode.Read); }
    public static Guard Write(ReaderWriterLockSlim rw) { rw.EnterWriteLock(); return new Guard(rw, Mode.Write); }
    public void Dispose()
    {
        if (_mode == Mode.Read) _rw.ExitReadLock();
    }
}
public class C
{
    private readonly ReaderWriterLockSlim _g = new();
    private int _x;
    public void M()
    {
        using (Guard.Write(_g)) _x++;
    }
    public int N()
    {
        using (Guard.Read(_g)) return _x;
    }
}
