//- include Attributes.cs
//- ignore LOCK3003
public class Box
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _value;

    public void Right()
    {
        if (Begin())
        {
            _value++;
            End();
        }
    }

    public void Wrong()
    {
        if (Begin())
        {
            _value++;
            End();
        }
        else
        {
            {|LOCK2001:_value|} = 0;
        }
    }

    private bool Begin() => BeginCore();

    private bool BeginCore() => BeginDeep(10);

    private bool BeginDeep(int wait) => Monitor.TryEnter(_gate, wait);

    private void End() => EndCore();

    private void EndCore() => Monitor.Exit(_gate);
}
