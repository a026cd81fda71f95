// After akkadotnet/akka.net's scheduler: the stop tries for the lock, does not look whether it got it, and leaves it in any case.
public enum WorkerState
{
    Init,
    Started,
    Shutdown,
}

public sealed class HashedWheelTimer : IDisposable
{
    private readonly object _worker = new();
    private readonly HashSet<string> _unprocessed = [];
    private WorkerState _state;

    public TimeSpan TickDuration { get; init; } = TimeSpan.FromMilliseconds(10);

    public WorkerState State
    {
        get
        {
            lock (_worker)
            {
                return _state;
            }
        }
    }

    public void Start()
    {
        lock (_worker)
        {
            if (_state == WorkerState.Shutdown)
            {
                throw new InvalidOperationException("stopped");
            }

            _state = WorkerState.Started;
        }
    }

    public IReadOnlyCollection<string> Stop()
    {
        {|LOCK3004:Monitor.TryEnter(_worker, TickDuration)|};
        try
        {
            _state = WorkerState.Shutdown;
            return [.. _unprocessed];
        }
        finally
        {
            Monitor.Exit(_worker);
        }
    }

    public void Dispose() => Stop();
}
