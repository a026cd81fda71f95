public class Pair
{
    private readonly ReaderWriterLockSlim _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();

    public void Forward()
    {
        Pass();
        try
        {
            lock (_left)
            {
                TakeRight();
            }
        }
        finally
        {
            Leave();
        }
    }

    public void Backward()
    {
        Pass();
        try
        {
            lock (_right)
            {
                TakeLeft();
            }
        }
        finally
        {
            Leave();
        }
    }

    private void TakeLeft() => TakeLeftCore();

    private void TakeLeftCore()
    {
        lock (_left)
        {
        }
    }

    private void TakeRight() => TakeRightCore();

    private void TakeRightCore()
    {
        lock (_right)
        {
        }
    }

    private void Pass() => PassCore();

    private void PassCore() => _gate.EnterWriteLock();

    private void Leave() => LeaveCore();

    private void LeaveCore() => _gate.ExitWriteLock();
}
