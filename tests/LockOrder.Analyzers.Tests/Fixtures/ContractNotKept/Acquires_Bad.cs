//- include Attributes.cs
public class Box
{
    private readonly object _gate = new();
    private bool _open;

    // Promises the lock, and on one way out does not hold it.
    [{|LOCK3005:AcquiresLock(nameof(_gate))|}]
    public void Begin()
    {
        if (_open)
        {
            Monitor.Enter(_gate);
        }
    }

    [ReleasesLock(nameof(_gate))]
    public void End() => Monitor.Exit(_gate);
}
