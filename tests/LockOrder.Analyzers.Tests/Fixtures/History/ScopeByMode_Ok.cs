// One method hands out a read or a write scope by its parameter.
public class Cache5
{
    private readonly ReaderWriterLockSlim _rw = new();
    private int _v;
    public IDisposable Enter(bool write)
    {
        if (write) { _rw.EnterWriteLock(); return new W(_rw); }
        _rw.EnterReadLock(); return new R(_rw);
    }
    private sealed class R(ReaderWriterLockSlim rw) : IDisposable { public void Dispose() => rw.ExitReadLock(); }
    private sealed class W(ReaderWriterLockSlim rw) : IDisposable { public void Dispose() => rw.ExitWriteLock(); }
    public int A() { using (Enter(true)) { _v++; } using (Enter(false)) { return _v; } }
    public int B() { using var s = Enter(false); return _v; }
    public int Twice() => A() + B() + A();
}
