public class S
{
    private readonly object _a = new();
    private readonly object _b = new();
    private readonly object _c = new();

    public void AB()
    {
        lock (_a)
        {
            lock ({|LOCK1003.leg:_b|})
            {
            }
        }

        lock (_b)
        {
            lock ({|LOCK1003.leg:_c|})
            {
            }
        }

        lock (_c)
        {
            lock ({|LOCK1003.leg:_a|})
            {
            }
        }
    }
}
