//- ignore LOCK3003
public class Pair
{
    private readonly ReaderWriterLockSlim _left = new();
    private readonly ReaderWriterLockSlim _right = new();

    public void Forward()
    {
        _left.EnterReadLock();
        InRight();
        _left.ExitReadLock();
    }

    public void Backward()
    {
        _right.EnterReadLock();
        InLeft();
        _right.ExitReadLock();
    }

    private void InRight() => InRightCore();

    private void InRightCore()
    {
        _right.EnterReadLock();
        _right.ExitReadLock();
    }

    private void InLeft() => InLeftCore();

    private void InLeftCore()
    {
        _left.EnterReadLock();
        _left.ExitReadLock();
    }
}
