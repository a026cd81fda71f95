public class Pair
{
    private readonly object _left = new();
    private readonly object _right = new();

    // However many legs there are, it is one cycle and one report.
    public void One()
    {
        lock (_left)
        {
            lock ({|LOCK1003.leg:_right|})
            {
            }
        }
    }

    public void Two()
    {
        lock (_left)
        {
            lock ({|LOCK1003.leg:_right|})
            {
            }
        }
    }

    public void Three()
    {
        lock (_right)
        {
            lock ({|LOCK1003.leg:_left|})
            {
            }
        }
    }
}
