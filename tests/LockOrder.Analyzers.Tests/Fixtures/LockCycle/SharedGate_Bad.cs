public class Pair
{
    private readonly ReaderWriterLockSlim _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();

    // Two readers pass the gate together: it protects nothing.
    public void Forward()
    {
        _gate.EnterReadLock();
        try
        {
            lock (_left)
            {
                lock ({|LOCK1003.leg:_right|})
                {
                }
            }
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    public void Backward()
    {
        _gate.EnterReadLock();
        try
        {
            lock (_right)
            {
                lock ({|LOCK1003.leg:_left|})
                {
                }
            }
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }
}
