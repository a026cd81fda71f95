//- ignore LOCK3003
public class S
{
    private readonly ReaderWriterLockSlim _a = new();
    private readonly ReaderWriterLockSlim _r = new(LockRecursionPolicy.SupportsRecursion);

    public void ReadRead()
    {
        _a.EnterReadLock();
        {|LOCK1005:_a.EnterReadLock()|};
    }

    public void WriteRead()
    {
        _a.EnterWriteLock();
        {|LOCK1005:_a.EnterReadLock()|};
    }

    public void WriteWrite()
    {
        _a.EnterWriteLock();
        {|LOCK1005:_a.EnterWriteLock()|};
    }

    public void Recursive()
    {
        _r.EnterReadLock();
        _r.EnterReadLock();
        _r.ExitReadLock();
        _r.ExitReadLock();
    }

    public void RecursiveUpgrade()
    {
        _r.EnterReadLock();
        {|LOCK1005:_r.EnterWriteLock()|};
    }

    public void RecursiveWriteRead()
    {
        _r.EnterWriteLock();
        _r.EnterReadLock();
        _r.ExitReadLock();
        _r.ExitWriteLock();
    }
}
