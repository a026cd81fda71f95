public class Pair
{
    private readonly object _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();

    // Both orders exist, but only one thread at a time gets past the gate.
    public void Forward()
    {
        lock (_gate)
        {
            lock (_left)
            {
                lock (_right)
                {
                }
            }
        }
    }

    public void Backward()
    {
        lock (_gate)
        {
            lock (_right)
            {
                lock (_left)
                {
                }
            }
        }
    }
}
