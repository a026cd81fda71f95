public class Box
{
    private readonly object _gate = new();
    private int _value;

    // The flag is gone before the second test.
    public void Flag(bool shared)
    {
        if (shared)
        {
            {|LOCK3001:Monitor.Enter(_gate)|};
        }

        shared = false;
        if (shared)
        {
            Monitor.Exit(_gate);
        }
    }

    // Another condition.
    public void Other(bool shared, bool busy)
    {
        if (shared)
        {
            {|LOCK3001:Monitor.Enter(_gate)|};
        }

        _value++;
        if (shared && busy)
        {
            Monitor.Exit(_gate);
        }
    }
}
