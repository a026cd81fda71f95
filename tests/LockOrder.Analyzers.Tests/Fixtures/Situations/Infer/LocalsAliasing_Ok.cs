public class Locals
{
    private readonly object _a = new();
    private readonly object _b = new();

    // Two locals with the same name in two methods are two locks.
    public void One()
    {
        var x = new object();
        lock (x)
        {
            lock (_a)
            {
            }
        }
    }

    public void Two()
    {
        var x = new object();
        lock (_a)
        {
            lock (x)
            {
            }
        }
    }

    public void Local()
    {
        var one = _a;
        var two = _b;
        lock (one)
        {
            lock (two)
            {
                lock (one)
                {
                }
            }
        }
    }
}
