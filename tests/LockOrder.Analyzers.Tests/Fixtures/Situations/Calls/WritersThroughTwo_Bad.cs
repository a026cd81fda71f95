//- ignore LOCK3003
public class Pair
{
    private readonly ReaderWriterLockSlim _left = new();
    private readonly ReaderWriterLockSlim _right = new();

    public void Forward()
    {
        _left.EnterReadLock();
        {|LOCK1003.leg:InRight()|};
        _left.ExitReadLock();
    }

    public void Backward()
    {
        _right.EnterReadLock();
        {|LOCK1003.leg:InLeft()|};
        _right.ExitReadLock();
    }

    private void InRight() => InRightCore();

    private void InRightCore()
    {
        _right.EnterWriteLock();
        _right.ExitWriteLock();
    }

    private void InLeft() => InLeftCore();

    private void InLeftCore()
    {
        _left.EnterWriteLock();
        _left.ExitWriteLock();
    }
}
