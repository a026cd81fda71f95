public class Pair
{
    private readonly object _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();

    public void Both()
    {
        lock (_gate)
        {
            Forward();
            Backward();
        }
    }

    // Private, and only ever called with the gate held.
    private void Forward()
    {
        lock (_left)
        {
            lock (_right)
            {
            }
        }
    }

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
