public abstract class Plugin
{
    public abstract void Notify();
}

public class Auditor : Plugin
{
    private readonly object _trail = new();
    private readonly Host _host;

    public Auditor(Host host) => _host = host;

    public override void Notify()
    {
        lock (_trail)
        {
        }
    }

    public void Flush()
    {
        lock (_trail)
        {
            {|LOCK1003.leg:_host.Count()|};
        }
    }
}

public class Idle : Plugin
{
    public override void Notify()
    {
    }
}

public class Host
{
    private readonly object _plugins = new();

    public void Raise(Plugin plugin)
    {
        lock (_plugins)
        {
            {|LOCK1003.leg:plugin.Notify()|};
        }
    }

    public int Count()
    {
        lock (_plugins)
        {
            return 0;
        }
    }
}
