public class Box
{
    private readonly object _gate = new();

    public void Half(bool test)
    {
        {|LOCK3001:Monitor.Enter(_gate)|};
        if (test)
        {
            Monitor.Exit(_gate);
        }
    }
}
