//- include Attributes.cs
//- ignore LOCK3003
public class Box
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _value;

    public void Right()
    {
        Begin(out var held);
        if (held)
        {
            _value++;
            End();
        }
    }

    public void Wrong()
    {
        Begin(out var held);
        {|LOCK2001:_value|}++;
        if (held)
        {
            End();
        }
    }

    private void Begin(out bool held) => BeginCore(out held);

    private void BeginCore(out bool held) => held = Monitor.TryEnter(_gate, 10);

    private void End() => Monitor.Exit(_gate);
}
