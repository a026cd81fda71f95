//- include Attributes.cs
//- ignore LOCK3003
public class Box
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _value;

    public void Step()
    {
        Begin(out var held);
        if (held)
        {
            _value++;
            End();
        }
        else
        {
            {|LOCK2001:_value|} = 0;
        }
    }

    private void Begin(out bool held) => held = Monitor.TryEnter(_gate, 10);

    private void End() => Monitor.Exit(_gate);
}
