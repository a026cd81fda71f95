//- message LOCK1003: left
//- message LOCK1003: right
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
