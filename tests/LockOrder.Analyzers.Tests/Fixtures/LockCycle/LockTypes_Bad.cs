public class Pair
{
    private readonly Lock _left = new();
    private readonly object _right = new();

    public void Forward()
    {
        using (_left.EnterScope())
        {
            lock ({|LOCK1003.leg:_right|})
            {
            }
        }
    }

    public void Backward()
    {
        bool taken = false;
        try
        {
            Monitor.Enter(_right, ref taken);
            lock ({|LOCK1003.leg:_left|})
            {
            }
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_right);
            }
        }
    }
}
