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

    // Nobody calls it: nothing to wait for.
    private void Backward()
    {
        lock (_right)
        {
            lock (_left)
            {
            }
        }
    }
}
