// Infer's starvation tests, ClassLoading: a static initialiser takes a lock that another thread holds when it first touches the class.
public static class Registry
{
    internal static readonly object Mon = new();

    private static readonly List<string> Names = [];

    public static void Register(string name)
    {
        lock (Mon)
        {
            Names.Add(name);
        }
    }

    public static int Count
    {
        get
        {
            lock (Mon)
            {
                return Names.Count;
            }
        }
    }
}

public static class LazyPart
{
    private static readonly int Value;

    static LazyPart()
    {
        {|LOCK1003.leg:Registry.Register("lazy")|};
        Value = Environment.ProcessorCount;
    }

    public static int Get() => Value;
}

public sealed class ClassLoadingUser
{
    private int _sum;

    public int Sum => _sum;

    public void TouchUnderLock()
    {
        lock (Registry.Mon)
        {
            _sum += {|LOCK1003.leg:Helper()|};
        }
    }

    private static int Helper() => LazyPart.Get();

    public void TouchFirst()
    {
        var value = Helper();
        lock (Registry.Mon)
        {
            _sum += value;
        }
    }
}
