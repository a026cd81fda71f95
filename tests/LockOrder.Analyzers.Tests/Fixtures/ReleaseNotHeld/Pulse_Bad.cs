public class Box
{
    private readonly object _gate = new();
    private readonly object _other = new();

    public void Wake()
    {
        {|LOCK3002:Monitor.PulseAll(_gate)|};
    }

    public void Sleep()
    {
        lock (_other)
        {
            {|LOCK3002:Monitor.Pulse(_gate)|};
        }
    }

    public void Lawful()
    {
        lock (_gate)
        {
            Monitor.PulseAll(_gate);
        }
    }
}
