//- ignore LOCK3003
public class Box
{
    private readonly Lock _gate = new();
    private int _value;

    // The helper never comes back, so nothing follows the first release.
    public void Step()
    {
        _gate.Enter();
        if (_value < 0)
        {
            _gate.Exit();
            Fail();
        }

        _value++;
        _gate.Exit();
    }

    private static void Fail() => FailCore();

    private static void FailCore() => throw new InvalidOperationException();
}
