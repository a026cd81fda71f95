using System.Diagnostics;

public class Asserts
{
    private readonly object _a = new();
    private readonly object _b = new();

    public void AB()
    {
        Debug.Assert(Monitor.IsEntered(_a));
        Debug.Assert(Monitor.IsEntered(_b));
    }

    public void BA()
    {
        Debug.Assert(Monitor.IsEntered(_b));
        Debug.Assert(Monitor.IsEntered(_a));
    }
}
