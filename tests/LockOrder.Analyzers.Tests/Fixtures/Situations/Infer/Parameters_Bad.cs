public class Parameters
{
    private static readonly object A = new();
    private static readonly object B = new();

    private static void SyncOn(object x)
    {
        lock (x)
        {
        }
    }

    public void OneWay()
    {
        lock (A)
        {
            {|LOCK1003.leg:SyncOn(B)|};
        }
    }

    public void OtherWay()
    {
        lock (B)
        {
            {|LOCK1003.leg:SyncOn(A)|};
        }
    }
}
