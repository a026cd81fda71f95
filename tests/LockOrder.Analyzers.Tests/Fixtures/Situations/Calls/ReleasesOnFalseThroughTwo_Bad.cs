//- include Attributes.cs
//- ignore LOCK3003
public class Box
{
    private readonly Lock _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _value;

    public void Right()
    {
        _gate.Enter();
        if (!Refill())
        {
            return;
        }

        _value++;
        _gate.Exit();
    }

    public void Wrong()
    {
        _gate.Enter();
        if (!Refill())
        {
            {|LOCK2001:_value|} = 0;
            return;
        }

        _value++;
        _gate.Exit();
    }

    private bool Refill() => RefillCore();

    private bool RefillCore()
    {
        if (_value > 10)
        {
            _gate.Exit();
            return false;
        }

        return true;
    }
}
