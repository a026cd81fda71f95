//- ignore LOCK3001
public class Box
{
    private readonly Lock _gate = new();
    private int _value;

    public void Swap(Box other)
    {
        _gate.Enter();
        (_value, other._value) = (other._value, _value);
        {|LOCK3002:other._gate.Exit()|};
    }
}
