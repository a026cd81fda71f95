//- include Attributes.cs
//- ignore LOCK3003
public class Box
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _value;

    public void Right()
    {
        var taken = false;
        try
        {
            Begin(ref taken);
            if (taken)
            {
                _value++;
            }
        }
        finally
        {
            if (taken)
            {
                End();
            }
        }
    }

    public void Wrong()
    {
        var taken = false;
        Begin(ref taken);
        if (!taken)
        {
            {|LOCK2001:_value|} = 0;
            return;
        }

        _value++;
        End();
    }

    private void Begin(ref bool taken) => BeginCore(ref taken);

    private void BeginCore(ref bool taken) => Monitor.TryEnter(_gate, 10, ref taken);

    private void End() => Monitor.Exit(_gate);
}
