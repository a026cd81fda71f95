public class Box
{
    private readonly object _gate = new();

    public void Keep()
    {
        {|LOCK3001:Monitor.Enter(_gate)|};
    }
}
