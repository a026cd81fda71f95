// After tmds/Tmds.DBus #280: a signal is emitted under the connection's lock and enters the wrapper's; disposing the wrapper does it the other way round.
public interface ISignalSink
{
    void Deliver(string member, object?[] body);
}

public interface IRegistration : IDisposable
{
    string Path { get; }
}

public sealed class BusConnection
{
    private readonly object _gate = new();
    private readonly Dictionary<string, List<ISignalSink>> _sinks = new(StringComparer.Ordinal);
    private bool _closed;

    public IRegistration Register(string path, ISignalSink sink)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            if (!_sinks.TryGetValue(path, out var list))
            {
                list = [];
                _sinks.Add(path, list);
            }

            list.Add(sink);
        }

        return new SinkRegistration(this, path, sink);
    }

    public void Emit(string path, string member, params object?[] body)
    {
        lock (_gate)
        {
            if (_closed || !_sinks.TryGetValue(path, out var list))
            {
                return;
            }

            foreach (var sink in list)
            {
                sink.Deliver(member, body);
            }
        }
    }

    private void Unregister(string path, ISignalSink sink)
    {
        lock (_gate)
        {
            if (_sinks.TryGetValue(path, out var list) && list.Remove(sink) && list.Count == 0)
            {
                _sinks.Remove(path);
            }
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            _sinks.Clear();
        }
    }

    private sealed class SinkRegistration(BusConnection connection, string path, ISignalSink sink) : IRegistration
    {
        public string Path => path;

        public void Dispose() => connection.Unregister(path, sink);
    }
}

public sealed class WatchedProperty : ISignalSink, IDisposable
{
    private readonly object _sync = new();
    private IRegistration? _registration;
    private object? _last;
    private bool _disposed;

    public void Attach(BusConnection connection, string path)
    {
        var registration = connection.Register(path, this);
        lock (_sync)
        {
            if (!_disposed)
            {
                _registration = registration;
                return;
            }
        }

        registration.Dispose();
    }

    public object? Last
    {
        get
        {
            lock (_sync)
            {
                return _last;
            }
        }
    }

    public void Deliver(string member, object?[] body)
    {
        lock (_sync)
        {
            if (!_disposed && body.Length > 0)
            {
                _last = body[0];
            }
        }
    }

    public void Dispose()
    {
        IRegistration? registration;
        lock (_sync)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
            registration = _registration;
            _registration = null;
        }

        registration?.Dispose();
    }
}
