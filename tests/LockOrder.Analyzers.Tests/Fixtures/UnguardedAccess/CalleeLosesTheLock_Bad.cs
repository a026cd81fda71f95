//- include Attributes.cs
//- ignore LOCK3003
public class Box
{
    private readonly Lock _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _value;

    // False means that the callee let go of the lock for good.
    public void Step()
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

    private bool Refill()
    {
        if (_value > 10)
        {
            _gate.Exit();
            return false;
        }

        return true;
    }
}
