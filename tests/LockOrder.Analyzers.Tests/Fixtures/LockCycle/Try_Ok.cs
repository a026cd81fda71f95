public class Pair
{
    private readonly object _left = new();
    private readonly object _right = new();

    public void Forward()
    {
        lock (_left)
        {
            lock (_right)
            {
            }
        }
    }

    // One leg does not wait: no cycle of waiting.
    public void Backward()
    {
        lock (_right)
        {
            if (Monitor.TryEnter(_left))
            {
                Monitor.Exit(_left);
            }
        }
    }

    public bool Timed()
    {
        lock (_right)
        {
            var taken = false;
            try
            {
                Monitor.TryEnter(_left, TimeSpan.FromSeconds(1), ref taken);
                return taken;
            }
            finally
            {
                if (taken)
                {
                    Monitor.Exit(_left);
                }
            }
        }
    }
}
