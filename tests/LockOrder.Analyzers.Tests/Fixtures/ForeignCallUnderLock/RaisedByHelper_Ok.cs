// A helper raises the event when the lock has been given back, raises nobody's, or runs what the method itself made.
public sealed class Box
{
    private readonly object _gate = new();
    private bool _closed;

    public event EventHandler? Changed;

    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
        }

        Changed.Raise(this);
    }

    public bool CloseQuietly()
    {
        lock (_gate)
        {
            var none = false;
            Runner.Run(() => none = !_closed);
            return none;
        }
    }

    public int Sum(List<int> values)
    {
        lock (_gate)
        {
            var sum = 0;
            values.ForEach(v => sum += v);
            return sum;
        }
    }
}

public static class Runner
{
    public static void Raise(this EventHandler? handler, object sender) => handler?.Invoke(sender, EventArgs.Empty);

    internal static void Run(Action action) => action();
}
