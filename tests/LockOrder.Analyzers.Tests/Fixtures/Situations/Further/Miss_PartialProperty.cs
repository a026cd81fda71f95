// LOCK1005 belongs here, and is knowingly not found.
public sealed partial class C
{
    private readonly ReaderWriterLockSlim _g = new();
    private int _x;
    public partial int X { get; }
    public void M()
    {
        _g.EnterWriteLock();
        try { _x = X + 1; }
        finally { _g.ExitWriteLock(); }
    }
}
public sealed partial class C
{
    public partial int X
    {
        get
        {
            _g.EnterReadLock();
            try { return _x; }
            finally { _g.ExitReadLock(); }
        }
    }
}
