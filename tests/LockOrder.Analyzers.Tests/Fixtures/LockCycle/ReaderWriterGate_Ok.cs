public class Pair
{
    private readonly ReaderWriterLockSlim _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();

    public void Forward()
    {
        _gate.EnterReadLock();
        try
        {
            lock (_left)
            {
                lock (_right)
                {
                }
            }
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    // The writer is alone behind the gate.
    public void Backward()
    {
        _gate.EnterWriteLock();
        try
        {
            lock (_right)
            {
                lock (_left)
                {
                }
            }
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }
}
