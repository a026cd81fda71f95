// Log4net style: the repository's static constructor takes the lock under which others touch the repository first.
public static class Appenders
{
    internal static readonly object Sync = new();
    internal static int Count;

    public static void Flush()
    {
        lock (Sync)
        {
            Count += {|LOCK1003.leg:Repository.Default|};
        }
    }
}

public static class Repository
{
    public static readonly int Default;

    static Repository()
    {
        lock ({|LOCK1003.leg:Appenders.Sync|})
        {
            Default = Appenders.Count + 1;
        }
    }

    public static string Name => "repository";
}

public sealed class LogPattern
{
    private readonly object _gate = new();
    private string _text = "";
    public string Text
    {
        get { lock (_gate) { return _text; } }
        set { lock (_gate) { _text = value; } }
    }
}
