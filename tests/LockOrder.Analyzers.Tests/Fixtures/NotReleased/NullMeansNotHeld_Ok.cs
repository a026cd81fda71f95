public sealed class Hold : IDisposable
{
    private readonly object _gate;

    internal Hold(object gate) => _gate = gate;

    public void Dispose() => Monitor.Exit(_gate);
}

public class Box
{
    private readonly object _gate = new();
    private int _value;

    public void Step()
    {
        using (var hold = TryHold())
        {
            if (hold is null)
            {
                return;
            }

            _value++;
        }
    }

    // A guard, or null when the lock was not to be had.
    private Hold? TryHold() => Monitor.TryEnter(_gate) ? new Hold(_gate) : null;
}
