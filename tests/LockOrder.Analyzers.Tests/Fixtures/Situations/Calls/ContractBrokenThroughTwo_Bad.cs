//- include Attributes.cs
//- ignore LOCK3003
public class Box
{
    private readonly object _gate = new();
    private readonly object _other = new();

    [{|LOCK3005:AcquiresLock(nameof(_gate))|}]
    public void Begin() => First();

    [{|LOCK3005:TryAcquiresLock(true, nameof(_gate))|}]
    public bool TryBegin() => TryFirst();

    [ReleasesLock(nameof(_gate))]
    public void End() => Monitor.Exit(_gate);

    private void First() => Second();

    private void Second()
    {
        lock (_other)
        {
        }
    }

    private bool TryFirst() => TrySecond();

    private bool TrySecond() => !Monitor.TryEnter(_gate);
}
