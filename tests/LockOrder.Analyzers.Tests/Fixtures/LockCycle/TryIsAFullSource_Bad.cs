public class Pair
{
    private readonly object _left = new();
    private readonly object _right = new();

    public void Forward()
    {
        lock (_left)
        {
            lock ({|LOCK1003.leg:_right|})
            {
            }
        }
    }

    // The attempt got the outer lock; the inner one is waited for.
    public void Backward()
    {
        if (Monitor.TryEnter(_right))
        {
            try
            {
                lock ({|LOCK1003.leg:_left|})
                {
                }
            }
            finally
            {
                Monitor.Exit(_right);
            }
        }
    }
}
