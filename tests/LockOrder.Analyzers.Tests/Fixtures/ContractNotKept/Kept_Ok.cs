//- include Attributes.cs
public class Box
{
    private readonly object _gate = new();
    private bool _open;

    [AcquiresLock(nameof(_gate))]
    public void Begin()
    {
        Monitor.Enter(_gate);
        _open = true;
    }

    [ReleasesLock(nameof(_gate))]
    public void End()
    {
        _open = false;
        Monitor.Exit(_gate);
    }

    [TryAcquiresLock(true, nameof(_gate))]
    public bool TryBegin()
    {
        if (!Monitor.TryEnter(_gate))
        {
            return false;
        }

        _open = true;
        return true;
    }

    public bool Pair()
    {
        if (!TryBegin())
        {
            return false;
        }

        var open = _open;
        End();
        return open;
    }
}
