// The order that most places keep stays; the odd one out is told.
public class Pair
{
    private readonly object _left = new();
    private readonly object _right = new();

    public void Backward()
    {
        lock (_right)
        {
            lock ({|LOCK1003:_left|})
            {
            }
        }
    }

    public void Forward()
    {
        lock (_left)
        {
            lock (_right)
            {
            }
        }
    }

    public void Again()
    {
        lock (_left)
        {
            lock (_right)
            {
            }
        }
    }
}
