// After dotnet/runtime #97179 and #103835: one lock for both caches.
public static class Providers
{
    private static readonly Dictionary<Type, object> s_table = [];

    public static object? Find(Type type)
    {
        lock (s_table)
        {
            return Lookup(type);
        }
    }

    public static void Add(Type type, object provider)
    {
        lock (s_table)
        {
            s_table[type] = provider;
            Refresh();
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
        lock (s_table)
        {
        }
    }
}
