public static class Tracer
{
    private static readonly object s_sync = new();
    private static int s_count;

    static Tracer()
    {
        {|LOCK1003.a:Options.Load()|};
    }

    public static void Trace()
    {
        lock (s_sync)
        {
            s_count++;
        }
    }
}

public static class Options
{
    private static readonly object s_options = new();
    private static int s_level;

    public static void Load()
    {
        lock (s_options)
        {
            s_level = 1;
        }
    }

    public static void Set(int level)
    {
        lock (s_options)
        {
            s_level = level;
            {|LOCK1003.a:Tracer.Trace()|};
        }
    }
}
