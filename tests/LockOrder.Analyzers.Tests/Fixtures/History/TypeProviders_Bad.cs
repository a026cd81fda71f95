// After dotnet/runtime #97179 and #103835: two static locks around one cache, taken in both orders. The fix made them one.
public static class Providers
{
    private static readonly object s_defaults = new();
    private static readonly Dictionary<Type, object> s_table = [];

    public static object? Find(Type type)
    {
        lock (s_defaults)
        {
            return {|LOCK1003.leg:Lookup(type)|};
        }
    }

    public static void Add(Type type, object provider)
    {
        lock (s_table)
        {
            s_table[type] = provider;
            {|LOCK1003.leg:Refresh()|};
        }
    }

    private static object? Lookup(Type type)
    {
        lock (s_table)
        {
            return s_table.GetValueOrDefault(type);
        }
    }

    private static void Refresh()
    {
        lock (s_defaults)
        {
        }
    }
}
