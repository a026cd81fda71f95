//- ignore LOCK3003
// After log4net's and NLog's file appenders over a named mutex: the write is skipped when the mutex is not obtained in time, the release is not.
public interface IFileLock : IDisposable
{
    bool Acquire(int milliseconds);

    void Release();
}

public sealed class MutexFileLock(string name) : IFileLock
{
    private readonly Mutex _mutex = new(false, name);

    public bool Acquire(int milliseconds) => _mutex.WaitOne(milliseconds);

    public void Release() => _mutex.ReleaseMutex();

    public void Dispose() => _mutex.Dispose();
}

public sealed class InterProcessAppender(string name, TextWriter writer) : IDisposable
{
    private readonly MutexFileLock _lock = new(name);
    private int _lost;

    public int Lost => _lost;

    public void Append(string line)
    {
        if (!_lock.Acquire(1000))
        {
            _lost++;
            return;
        }

        try
        {
            writer.WriteLine(line);
        }
        finally
        {
            _lock.Release();
        }
    }

    public void Flush()
    {
        if (_lock.Acquire(Timeout.Infinite))
        {
            try
            {
                writer.Flush();
            }
            finally
            {
                _lock.Release();
            }
        }
    }

    public void Dispose()
    {
        Flush();
        _lock.Dispose();
    }
}
