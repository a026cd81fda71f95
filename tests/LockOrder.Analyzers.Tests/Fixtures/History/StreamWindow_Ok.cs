// After dotnet/runtime #48220 and #47769: a change of the window walks all streams under the connection's lock; a stream that ends
// leaves the connection under its own. The fix gives the credit a lock of its own.
public sealed class Http2Link
{
    private readonly List<Stream2> _streams = [];

    private object SyncObject => _streams;

    public void ChangeWindow(int delta)
    {
        lock (SyncObject)
        {
            foreach (var stream in _streams)
            {
                stream.OnWindowUpdate(delta);
            }
        }
    }

    public void Remove(Stream2 stream)
    {
        lock (SyncObject)
        {
            _streams.Remove(stream);
        }
    }
}

public sealed class Stream2(Http2Link link)
{
    private readonly object _state = new();
    private readonly object _creditLock = new();
    private int _credit;
    private bool _ended;

    public void OnWindowUpdate(int delta)
    {
        lock (_creditLock)
        {
            _credit += delta;
        }
    }

    public void Complete()
    {
        lock (_state)
        {
            _ended = true;
            link.Remove(this);
        }
    }
}
