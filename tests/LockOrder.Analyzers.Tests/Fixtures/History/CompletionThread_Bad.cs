// After Uight/QuickTick #62: stopping joins the timer's thread under the state lock; a handler on that thread that stops the timer waits for the same lock.
public interface ITicker : IDisposable
{
    void Start();

    void Stop();
}

public sealed class TickerThread : ITicker
{
    private readonly Lock _stateLock = new();
    private readonly ManualResetEventSlim _stopRequested = new();
    private Thread? _thread;
    private bool _running;

    public event EventHandler? Elapsed;

    public TimeSpan Interval { get; set; } = TimeSpan.FromMilliseconds(5);

    public bool IsRunning
    {
        get
        {
            lock (_stateLock)
            {
                return _running;
            }
        }
    }

    public void Start()
    {
        lock (_stateLock)
        {
            if (_running)
            {
                return;
            }

            _running = true;
            _stopRequested.Reset();
            _thread = new Thread(Loop) { IsBackground = true };
            _thread.Start();
        }
    }

    public void Stop()
    {
        lock (_stateLock)
        {
            if (!_running)
            {
                return;
            }

            _running = false;
            _stopRequested.Set();
            if (Thread.CurrentThread != _thread)
            {
                _thread?{|LOCK4002:.Join()|};
            }

            _thread = null;
        }
    }

    public void Dispose()
    {
        Stop();
        _stopRequested.Dispose();
    }

    private void Loop()
    {
        while (!_stopRequested.Wait(Interval))
        {
            Elapsed?.Invoke(this, EventArgs.Empty);
        }
    }
}
