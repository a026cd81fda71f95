public class Box
{
    private readonly Lock _gate = new();
    private int _value;

    public void Once()
    {
        _gate.Enter();
        _value++;
        End();
    }

    // The callee lets go of what nobody holds here any more.
    public void Twice()
    {
        _gate.Enter();
        _value++;
        _gate.Exit();
        {|LOCK3002:End()|};
    }

    private void End() => EndCore();

    private void EndCore() => _gate.Exit();
}
