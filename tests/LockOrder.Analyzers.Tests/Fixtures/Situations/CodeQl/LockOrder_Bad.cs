//- ignore LOCK3003
public class L
{
    private readonly ReaderWriterLockSlim _primary = new();
    private readonly ReaderWriterLockSlim _saved = new();

    public void Right()
    {
        _primary.EnterWriteLock();
        {|LOCK1003.leg:_saved.EnterWriteLock()|};
        _saved.ExitWriteLock();
        _primary.ExitWriteLock();
    }

    public void Wrong()
    {
        _saved.EnterWriteLock();
        {|LOCK1003.leg:_primary.EnterWriteLock()|};
        _primary.ExitWriteLock();
        _saved.ExitWriteLock();
    }
}
