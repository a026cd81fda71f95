//- ignore LOCK3003
public class Worker
{
    private readonly object _gate = new();

    public void Forgotten()
    {
        lock ({|LOCK3002:_gate|})
        {
            Monitor.Exit(_gate);
            Thread.Yield();
        }
    }

    // The handler releases what the call has been made without.
    public void Handler()
    {
        Monitor.Enter(_gate);
        try
        {
            Monitor.Exit(_gate);
            Thread.Yield();
        }
        catch (InvalidOperationException)
        {
            {|LOCK3002:Monitor.Exit(_gate)|};
        }
    }
}
