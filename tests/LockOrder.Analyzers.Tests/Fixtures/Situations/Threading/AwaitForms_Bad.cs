public class A
{
    private readonly Lock _lock = new();
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Mutex _mutex = new();
    private readonly SemaphoreSlim _sem = new(1, 1);

    public async Task Rw()
    {
        _rw.EnterReadLock();
        try
        {
            {|LOCK4001:await Task.Yield()|};
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    public async Task Mx()
    {
        _mutex.WaitOne();
        try
        {
            {|LOCK4001:await Task.Delay(1)|};
        }
        finally
        {
            _mutex.ReleaseMutex();
        }
    }

    public async Task Sem()
    {
        await _sem.WaitAsync();
        try
        {
            await Task.Delay(1);
        }
        finally
        {
            _sem.Release();
        }
    }

    public void Blocking(Task task)
    {
        lock (_lock)
        {
            {|LOCK4002:task.Wait()|};
            {|LOCK4002:Task.Delay(1).GetAwaiter().GetResult()|};
        }
    }
}
