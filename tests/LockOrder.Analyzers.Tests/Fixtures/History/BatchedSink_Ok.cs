// After serilog/serilog-sinks-periodicbatching: the sink closes its timer under the state lock and waits until the callback, which wants that lock, is through.
public abstract class PeriodicSink : IDisposable
{
    private readonly object _stateLock = new();
    private readonly Queue<string> _queue = [];
    private readonly System.Threading.Timer _timer;
    private bool _unloading;
    private bool _started;

    protected PeriodicSink()
    {
        _timer = new System.Threading.Timer(OnTick, null, Timeout.Infinite, Timeout.Infinite);
    }

    public int QueueLimit { get; init; } = 10_000;

    public void Emit(string text)
    {
        lock (_stateLock)
        {
            if (_unloading || _queue.Count >= QueueLimit)
            {
                return;
            }

            _queue.Enqueue(text);
            if (!_started)
            {
                _started = true;
                _timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
            }
        }
    }

    protected abstract void EmitBatch(IReadOnlyCollection<string> batch);

    public void Dispose()
    {
        lock (_stateLock)
        {
            if (_unloading)
            {
                return;
            }

            _unloading = true;
        }

        CloseTimer();

        OnTick(null);
        GC.SuppressFinalize(this);
    }

    private void CloseTimer()
    {
        using var done = new ManualResetEvent(false);
        if (_timer.Dispose(done))
        {
            done.WaitOne();
        }
    }

    private void OnTick(object? state)
    {
        List<string> batch = [];
        lock (_stateLock)
        {
            while (_queue.TryDequeue(out var text))
            {
                batch.Add(text);
            }

            _started = false;
        }

        if (batch.Count > 0)
        {
            EmitBatch(batch);
        }
    }
}
