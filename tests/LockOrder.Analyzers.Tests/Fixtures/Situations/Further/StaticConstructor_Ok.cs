//- include Attributes.cs
public class Cache
{
    private static readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    private static readonly Dictionary<int, int> Map = new();

    [GuardedBy(nameof(Gate))]
    private static int s_count;

    static Cache()
    {
        s_count = 1;
        Map[1] = 2;
        Fill();
    }

    private static void Fill() => s_count++;

    public static int Count()
    {
        lock (Gate)
        {
            Fill();
            return Map.Count + s_count;
        }
    }
}
