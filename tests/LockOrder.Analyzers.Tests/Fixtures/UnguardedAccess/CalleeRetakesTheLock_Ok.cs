//- include Attributes.cs
//- ignore LOCK3003
public class Box
{
    private readonly Lock _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _value;

    public void Step()
    {
        _gate.Enter();
        Refill();
        _value++;
        _gate.Exit();
    }

    // Dropped on one way only, and held again at the end of each.
    private void Refill()
    {
        if (_value > 10)
        {
            _gate.Exit();
            Thread.Yield();
            _gate.Enter();
        }
    }
}
