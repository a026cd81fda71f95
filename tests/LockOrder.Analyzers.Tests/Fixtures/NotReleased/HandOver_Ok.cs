public class Box
{
    private readonly object _gate = new();
    private int _value;

    // Begin and end are two methods of one type: that is a protocol, not a leak.
    public void Begin()
    {
        Monitor.Enter(_gate);
        _value++;
    }

    public void End()
    {
        _value--;
        Monitor.Exit(_gate);
    }

    // True means held.
    public bool TryBegin()
    {
        if (!Monitor.TryEnter(_gate))
        {
            return false;
        }

        _value++;
        return true;
    }
}
