public class Parser
{
    private readonly object _gate = new();

    public void Parse(Cache cache)
    {
        lock (_gate)
        {
            {|LOCK1003.leg:cache.Fill()|};
        }
    }

    public void Reset()
    {
        lock (_gate)
        {
        }
    }
}

public class Cache
{
    private readonly object _gate = new();

    public void Fill()
    {
        lock (_gate)
        {
        }
    }

    public void Evict(Disk disk)
    {
        lock (_gate)
        {
            {|LOCK1003.leg:disk.Flush()|};
        }
    }
}

public class Disk
{
    private readonly object _gate = new();

    public void Flush()
    {
        lock (_gate)
        {
        }
    }

    public void Fail(Parser parser)
    {
        lock (_gate)
        {
            {|LOCK1003.leg:parser.Reset()|};
        }
    }
}
