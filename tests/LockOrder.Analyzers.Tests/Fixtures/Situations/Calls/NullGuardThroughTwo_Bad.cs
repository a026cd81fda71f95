//- include Attributes.cs
public sealed class Hold : IDisposable
{
    private readonly object _gate;

    internal Hold(object gate) => _gate = gate;

    public void Dispose() => Monitor.Exit(_gate);
}

public class Box
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _value;

    public void Right()
    {
        using (var hold = TryHold())
        {
            if (hold is not null)
            {
                _value++;
            }
        }
    }

    public void Wrong()
    {
        using (var hold = TryHold())
        {
            if (hold is null)
            {
                {|LOCK2001:_value|} = 0;
            }
        }
    }

    private Hold? TryHold() => TryHoldCore();

    private Hold? TryHoldCore() => Monitor.TryEnter(_gate) ? new Hold(_gate) : null;
}
