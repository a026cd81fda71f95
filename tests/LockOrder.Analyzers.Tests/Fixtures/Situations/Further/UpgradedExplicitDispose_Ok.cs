public sealed class Scope : IDisposable
{
    private readonly ReaderWriterLockSlim _rw;
    private bool _upgraded;
    public Scope(ReaderWriterLockSlim rw)
    {
        _rw = rw;
        _rw.EnterUpgradeableReadLock();
    }
    public void Upgrade()
    {
        _rw.EnterWriteLock();
        _upgraded = true;
    }
    void IDisposable.Dispose()
    {
        if (_upgraded)
        {
            _rw.ExitWriteLock();
        }
        _rw.ExitUpgradeableReadLock();
    }
}
public class Table
{
    private readonly ReaderWriterLockSlim _lock = new();
    private int _n;
    public int Get()
    {
        using (var scope = new Scope(_lock))
        {
            if (_n == 0) { scope.Upgrade(); _n++; }
            return _n;
        }
    }
}
