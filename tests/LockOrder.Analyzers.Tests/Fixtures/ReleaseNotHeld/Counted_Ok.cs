public class Box
{
    private readonly Lock _gate = new();
    private int _value;

    // Twice in, twice out.
    public void Twice()
    {
        _gate.Enter();
        _gate.Enter();
        _value++;
        _gate.Exit();
        _gate.Exit();
    }
}
