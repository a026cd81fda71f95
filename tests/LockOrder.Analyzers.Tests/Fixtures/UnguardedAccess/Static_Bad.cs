//- include Attributes.cs
public static class Registry
{
    private static readonly object s_gate = new();

    [GuardedBy(nameof(s_gate))]
    private static int s_count;

    public static int Next()
    {
        lock (s_gate)
        {
            return s_count++;
        }
    }

    public static int Count => {|LOCK2001:s_count|};
}
