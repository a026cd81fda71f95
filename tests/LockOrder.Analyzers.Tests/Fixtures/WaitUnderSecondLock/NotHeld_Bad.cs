public class Mailbox
{
    private readonly object _box = new();
    private readonly object _signal = new();

    // The monitor waited on is not held at all; that another one is does not matter then.
    public void Wait()
    {
        lock (_box)
        {
            {|LOCK3002:Monitor.Wait(_signal)|};
        }
    }

    public void Both()
    {
        lock (_box)
        {
            lock (_signal)
            {
                {|LOCK4004:Monitor.Wait(_signal)|};
            }
        }
    }
}
