public class Foo
{
    private readonly ReaderWriterLockSlim _mu = new();

    public void Read(bool write)
    {
        if (write)
        {
            _mu.EnterWriteLock();
        }
        else
        {
            _mu.EnterReadLock();
        }

        {|LOCK3002:_mu.ExitReadLock()|};
    }
}
