// After dotnet/msbuild's logging service: it shuts down under its lock and waits until the queue is empty, and the thread that empties it takes the lock for each event.
public interface ILoggingSink
{
    void Consume(string line);

    void Shutdown();
}

public abstract class LoggingServiceBase
{
    private readonly object _lockObject = new();
    private readonly List<ILoggingSink> _sinks = [];
    private State _state = State.Initialised;

    private enum State
    {
        Initialised,
        ShuttingDown,
        Shutdown,
    }

    protected object Sync => _lockObject;

    public void Register(ILoggingSink sink)
    {
        lock (Sync)
        {
            if (_state == State.Initialised)
            {
                _sinks.Add(sink);
            }
        }
    }

    protected void RouteToSinks(string line)
    {
        lock (Sync)
        {
            foreach (var sink in _sinks)
            {
                sink.Consume(line);
            }
        }
    }

    protected abstract void DrainQueue();

    public void ShutdownComponent()
    {
        lock (Sync)
        {
            if (_state != State.Initialised)
            {
                return;
            }

            _state = State.ShuttingDown;
            {|LOCK4002:DrainQueue()|};
            foreach (var sink in _sinks)
            {
                sink.Shutdown();
            }

            _sinks.Clear();
            _state = State.Shutdown;
        }
    }
}

public sealed class AsyncLoggingService : LoggingServiceBase, IDisposable
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _queue = new();
    private readonly AutoResetEvent _enqueued = new(false);
    private readonly ManualResetEvent _empty = new(true);
    private readonly Thread _pump;
    private volatile bool _completed;

    public AsyncLoggingService()
    {
        _pump = new Thread(Pump) { IsBackground = true };
        _pump.Start();
    }

    public void Log(string line)
    {
        _queue.Enqueue(line);
        _empty.Reset();
        _enqueued.Set();
    }

    private void Pump()
    {
        while (!_completed)
        {
            while (_queue.TryDequeue(out var line))
            {
                RouteToSinks(line);
            }

            _empty.Set();
            _enqueued.WaitOne();
        }
    }

    protected override void DrainQueue()
    {
        while (!_queue.IsEmpty)
        {
            _empty.WaitOne();
        }
    }

    public void Dispose()
    {
        ShutdownComponent();
        _completed = true;
        _enqueued.Set();
        _pump.Join();
        _enqueued.Dispose();
        _empty.Dispose();
    }
}
