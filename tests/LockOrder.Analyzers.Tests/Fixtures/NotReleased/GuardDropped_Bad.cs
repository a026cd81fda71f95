public sealed class Hold : IDisposable
{
    private readonly object _gate;

    internal Hold(object gate)
    {
        Monitor.Enter(gate);
        _gate = gate;
    }

    public void Dispose() => Monitor.Exit(_gate);
}

public class Box
{
    private readonly object _gate = new();
    private int _value;

    // The guard is never disposed of.
    public void Step()
    {
        {|LOCK3001:Enter()|};
        _value++;
    }

    public void Lawful()
    {
        using (Enter())
        {
            _value++;
        }
    }

    private Hold Enter() => new(_gate);
}
