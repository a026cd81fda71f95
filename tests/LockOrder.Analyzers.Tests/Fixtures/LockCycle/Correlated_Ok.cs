//- ignore LOCK3003
public class Pair
{
    private readonly object _left = new();
    private readonly object _right = new();

    // The mode decides the order in which both are taken, and it is one at a time.
    public void Forward(bool deep)
    {
        if (deep)
        {
            Monitor.Enter(_left);
        }

        if (!deep)
        {
            lock (_right)
            {
            }
        }

        if (deep)
        {
            Monitor.Exit(_left);
        }
    }

    public void Backward()
    {
        lock (_right)
        {
            lock (_left)
            {
            }
        }
    }
}
