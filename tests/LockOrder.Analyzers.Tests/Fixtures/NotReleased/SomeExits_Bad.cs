public class Box
{
    private readonly object _gate = new();
    private int _value;

    // Nothing tells the caller on which exit the lock is held.
    public void Begin()
    {
        {|LOCK3001:Monitor.Enter(_gate)|};
        if (_value > 0)
        {
            Monitor.Exit(_gate);
        }
    }

    public void End() => Monitor.Exit(_gate);
}
