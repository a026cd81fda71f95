public sealed class Recorder : IDisposable
{
    private readonly object _sync = new();
    private readonly Thread _thread;
    private bool _running = true;

    public Recorder()
    {
        _thread = new Thread(Loop);
        _thread.Start();
    }

    private void Loop()
    {
        while (true)
        {
            lock (_sync)
            {
                if (!_running)
                {
                    return;
                }
            }

            Thread.Sleep(10);
        }
    }

    public void Dispose()
    {
        lock (_sync)
        {
            _running = false;
            {|LOCK4002:_thread.Join()|};
        }
    }
}
