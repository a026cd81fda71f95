public sealed class Hold : IDisposable
{
    private readonly object _gate;

    internal Hold(object gate)
    {
        Monitor.Enter(gate);
        _gate = gate;
    }

    public void Dispose() => Monitor.Exit(_gate);
}

public class Pair
{
    private readonly object _left = new();
    private readonly object _right = new();

    public Hold HoldLeft() => new(_left);

    public Hold HoldRight() => new(_right);

    public void Forward()
    {
        using (HoldLeft())
        using ({|LOCK1003.leg:HoldRight()|})
        {
        }
    }

    public void Backward()
    {
        using var right = HoldRight();
        using var left = {|LOCK1003.leg:HoldLeft()|};
    }
}
