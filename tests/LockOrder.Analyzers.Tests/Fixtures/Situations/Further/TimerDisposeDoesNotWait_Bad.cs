// Dispose(WaitHandle) returns at once; what waits is WaitOne. One mistake, told twice.
public sealed class Poller
{
    private readonly object _sync = new();
    private readonly Timer _timer;
    private int _polls;

    public Poller() => _timer = new Timer(Poll, null, 0, 100);

    private void Poll(object? state)
    {
        lock (_sync)
        {
            _polls++;
        }
    }

    public void Stop()
    {
        using var done = new ManualResetEvent(false);
        lock (_sync)
        {
            _timer.Dispose(done);
            {|LOCK4002:done.WaitOne()|};
        }
    }
}
