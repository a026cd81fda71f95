//- ignore LOCK3003
public class Box
{
    private readonly object _gate = new();
    private int _value;

    // One test of both flags, then one after the other: neither flag alone decides.
    public void And(bool shared, bool busy)
    {
        if (shared && busy)
        {
            Monitor.Enter(_gate);
        }

        _value++;
        if (shared)
        {
            if (busy)
            {
                Monitor.Exit(_gate);
            }
        }
    }
}
