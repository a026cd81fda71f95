// Both threads hold the gate. A member that an interface leads to tells of what it nests through others without its callers' gates.
internal interface IPart
{
    void Turn();
}

public sealed class Machine
{
    private readonly object _gate = new();
    private readonly Left _left;
    private readonly IPart _part;

    public Machine()
    {
        var right = new Right();
        _left = new Left(right);
        right.Other = _left;
        _part = right;
    }

    public void Forward()
    {
        lock (_gate)
        {
            _left.Turn();
        }
    }

    public void Backward()
    {
        lock (_gate)
        {
            _part.Turn();
        }
    }
}

internal sealed class Left(Right right) : IPart
{
    private readonly object _sync = new();

    public void Turn()
    {
        lock (_sync)
        {
            {|LOCK1003.leg:right.Touch()|};
        }
    }

    internal void Touch()
    {
        lock (_sync)
        {
        }
    }
}

internal sealed class Right : IPart
{
    private readonly object _sync = new();

    internal Left? Other { get; set; }

    public void Turn()
    {
        lock (_sync)
        {
            {|LOCK1003.leg:Other!.Touch()|};
        }
    }

    internal void Touch()
    {
        lock (_sync)
        {
        }
    }
}
