public class S
{
    private readonly object _a = new();
    private readonly object _b = new();
    private readonly object _c = new();
    private readonly object _d = new();

    public void All()
    {
        lock (_a)
        {
            lock ({|LOCK1003.leg:_b|})
            {
            }
        }

        lock (_c)
        {
            lock (_d)
            {
            }
        }

        lock (_b)
        {
            lock ({|LOCK1003.leg:_d|})
            {
            }
        }

        lock (_d)
        {
            lock ({|LOCK1003.leg:_a|})
            {
            }
        }
    }
}
