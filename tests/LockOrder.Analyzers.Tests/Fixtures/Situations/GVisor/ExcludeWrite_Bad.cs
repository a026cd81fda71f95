//- include Attributes.cs
//- ignore LOCK3003
public class Guarded
{
    private readonly ReaderWriterLockSlim _mu = new();

    [ExcludesLock(nameof(_mu))]
    public void Exclude()
    {
    }

    public void Both()
    {
        _mu.EnterReadLock();
        {|LOCK2004:Exclude()|};
        _mu.ExitReadLock();
        Exclude();
        _mu.EnterWriteLock();
        {|LOCK2004:Exclude()|};
        _mu.ExitWriteLock();
    }
}
