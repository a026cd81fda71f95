public class Pair
{
    private readonly object _left = new();
    private readonly object _right = new();
    private readonly Timer _timer;

    public Pair() => _timer = new Timer(Backward);

    public void Forward()
    {
        lock (_left)
        {
            lock ({|LOCK1003.leg:_right|})
            {
            }
        }
    }

    // Nobody calls it by name, but its delegate got away.
    private void Backward(object? state)
    {
        lock (_right)
        {
            lock ({|LOCK1003.leg:_left|})
            {
            }
        }
    }
}
