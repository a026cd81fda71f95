// A public method that only releases may be the second half of a pair.
public sealed class Outbox
{
    private readonly object _flush = new();
    private Stream? _transport;

    public void Flush()
    {
        lock (_flush)
        {
            _transport?.Flush();
        }
    }

    // Throws always: nothing leaves the lock held.
    public void Close()
    {
        _transport = null;
        Monitor.Exit(_flush);
    }
}
