public class Box
{
    private readonly object _monitor = new();
    private readonly Lock _lock = new();
    private readonly Mutex _mutex = new();

    public void Monitor2()
    {
        lock (_monitor)
        {
            lock (_monitor)
            {
            }
        }
    }

    // System.Threading.Lock counts, like a monitor.
    public void Lock2()
    {
        lock (_lock)
        {
            using (_lock.EnterScope())
            {
                Inner();
            }
        }
    }

    public void Mutex2()
    {
        _mutex.WaitOne();
        try
        {
            _mutex.WaitOne();
            _mutex.ReleaseMutex();
        }
        finally
        {
            _mutex.ReleaseMutex();
        }
    }

    private void Inner()
    {
        lock (_lock)
        {
        }
    }
}
