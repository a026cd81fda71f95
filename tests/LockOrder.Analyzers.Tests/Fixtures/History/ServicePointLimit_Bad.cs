// After dotnet/corefx #21796: setting a limit, an assignment to the eye, pruned connections under one monitor and met a connection that
// reported its end to the same object under its own.
public sealed class ServicePoint
{
    private readonly List<Wire> _wires = [];
    private int _limit;

    public int Limit
    {
        get => _limit;
        set
        {
            lock (this)
            {
                _limit = value;
                foreach (var wire in _wires)
                {
                    {|LOCK1003.leg:wire.CloseOnIdle()|};
                }
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
            {|LOCK1003.leg:owner.Ended(this)|};
        }
    }
}
