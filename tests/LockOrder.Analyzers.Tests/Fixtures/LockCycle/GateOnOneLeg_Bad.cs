public class Pair
{
    private readonly object _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();

    public void Forward()
    {
        lock (_gate)
        {
            lock (_left)
            {
                lock ({|LOCK1003.leg:_right|})
                {
                }
            }
        }
    }

    // Not behind the gate.
    public void Backward()
    {
        lock (_right)
        {
            lock ({|LOCK1003.leg:_left|})
            {
            }
        }
    }
}
