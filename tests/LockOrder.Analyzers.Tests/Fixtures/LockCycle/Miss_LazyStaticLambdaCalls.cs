public sealed class Forms
{
    private static readonly object s_b = new();
    private static readonly Lazy<int> s_lazy = new(() => Make());

    private static int Make()
    {
        lock (s_b)
        {
            return 1;
        }
    }

    public static int Get()
    {
        lock (s_b)
        {
            return s_lazy.Value;
        }
    }
}
