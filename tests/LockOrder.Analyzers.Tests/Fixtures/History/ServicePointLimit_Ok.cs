// After dotnet/corefx #21796: setting a limit, an assignment to the eye, pruned connections under one monitor and met a connection that
// reported its end to the same object under its own. Here the pruning happens outside.
public sealed class ServicePoint
{
    private readonly List<Wire> _wires = [];
    private int _limit;

    public int Limit
    {
        get => _limit;
        set
        {
            Wire[] excess;
            lock (this)
            {
                _limit = value;
                excess = [.. _wires.Skip(value)];
            }

            foreach (var wire in excess)
            {
                wire.CloseOnIdle();
            }
        }
    }

    public void Ended(Wire wire)
    {
        lock (this)
        {
            _wires.Remove(wire);
        }
    }
}

public sealed class Wire(ServicePoint owner)
{
    private bool _idle;

    public void CloseOnIdle()
    {
        lock (this)
        {
            _idle = true;
        }
    }

    public void Fail()
    {
        lock (this)
        {
            _idle = false;
            owner.Ended(this);
        }
    }
}
