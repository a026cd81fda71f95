//- option lock_order.reader_cycles = true
//- ignore LOCK0007
public class Pair
{
    private readonly ReaderWriterLockSlim _left = new();
    private readonly ReaderWriterLockSlim _right = new();

    // A writer queueing between two readers makes them wait after all.
    public void Forward()
    {
        _left.EnterReadLock();
        try
        {
            {|LOCK1003.leg:_right.EnterReadLock()|};
            _right.ExitReadLock();
        }
        finally
        {
            _left.ExitReadLock();
        }
    }

    public void Backward()
    {
        _right.EnterReadLock();
        try
        {
            {|LOCK1003.leg:_left.EnterReadLock()|};
            _left.ExitReadLock();
        }
        finally
        {
            _right.ExitReadLock();
        }
    }
}
