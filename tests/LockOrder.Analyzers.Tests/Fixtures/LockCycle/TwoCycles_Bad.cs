public class Four
{
    private readonly object _a = new();
    private readonly object _b = new();
    private readonly object _c = new();
    private readonly object _d = new();

    public void Ab()
    {
        lock (_a)
        {
            lock ({|LOCK1003.first:_b|})
            {
            }
        }
    }

    public void Ba()
    {
        lock (_b)
        {
            lock ({|LOCK1003.first:_a|})
            {
            }
        }
    }

    public void Cd()
    {
        lock (_c)
        {
            lock ({|LOCK1003.second:_d|})
            {
            }
        }
    }

    public void Dc()
    {
        lock (_d)
        {
            lock ({|LOCK1003.second:_c|})
            {
            }
        }
    }
}
