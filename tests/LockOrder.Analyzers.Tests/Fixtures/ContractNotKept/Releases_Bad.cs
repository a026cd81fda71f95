//- include Attributes.cs
public class Box
{
    private readonly object _gate = new();
    private bool _open;

    [AcquiresLock(nameof(_gate))]
    public void Begin() => Monitor.Enter(_gate);

    [{|LOCK3005:ReleasesLock(nameof(_gate))|}]
    public void End()
    {
        _open = false;
    }

    public bool Open => _open;
}
