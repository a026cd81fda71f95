public class L
{
    private static readonly object Gate = new();
    private static readonly Lazy<int> Value = new(() =>
    {
        lock ({|LOCK1003.leg:Gate|})
        {
            return 1;
        }
    });

    public static int Get()
    {
        lock (Gate)
        {
            return {|LOCK1003.leg:Value.Value|};
        }
    }
}
