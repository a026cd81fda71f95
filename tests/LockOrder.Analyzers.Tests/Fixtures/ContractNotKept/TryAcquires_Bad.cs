//- include Attributes.cs
public class Box
{
    private readonly object _gate = new();

    // Says that true means held; it is the other way round.
    [{|LOCK3005:TryAcquiresLock(true, nameof(_gate))|}]
    public bool TryBegin()
    {
        if (Monitor.TryEnter(_gate))
        {
            return false;
        }

        return true;
    }

    [ReleasesLock(nameof(_gate))]
    public void End() => Monitor.Exit(_gate);
}
