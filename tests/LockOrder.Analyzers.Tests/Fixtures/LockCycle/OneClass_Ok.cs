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

    // The same order again, and one after the other.
    public void Again()
    {
        lock (_left)
        {
            lock (_right)
            {
            }
        }

        lock (_right)
        {
        }

        lock (_left)
        {
        }
    }
}
