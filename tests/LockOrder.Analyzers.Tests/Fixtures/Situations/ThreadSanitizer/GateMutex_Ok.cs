public class T
{
    private readonly object _gate = new();
    private readonly object _a = new();
    private readonly object _b = new();

    public void One()
    {
        lock (_gate)
        {
            lock (_a)
            {
                lock (_b)
                {
                }
            }
        }
    }

    public void Two()
    {
        lock (_gate)
        {
            lock (_b)
            {
                lock (_a)
                {
                }
            }
        }
    }
}
