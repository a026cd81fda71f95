public class Box
{
    private readonly Lock _gate = new();
    private int _value;

    public void Begin() => _gate.Enter();

    // The other half of Begin.
    public void End()
    {
        _value++;
        _gate.Exit();
    }
}
