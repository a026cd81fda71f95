//- ignore LOCK3003
public class Pair
{
    private readonly Lock _gate = new();
    private readonly Lock _left = new();
    private readonly Lock _right = new();

    public void Forward()
    {
        _gate.Enter();
        _left.Enter();
        _gate.Exit();
        {|LOCK1003.leg:_right.Enter()|};
        _right.Exit();
        _left.Exit();
    }

    // The gate was open again when the second lock was wanted.
    public void Backward()
    {
        _gate.Enter();
        _right.Enter();
        _gate.Exit();
        {|LOCK1003.leg:_left.Enter()|};
        _left.Exit();
        _right.Exit();
    }
}
