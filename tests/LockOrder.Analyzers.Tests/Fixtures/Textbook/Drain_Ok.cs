public sealed class Pump : IAsyncDisposable
{
    private readonly SemaphoreSlim _slots = new(4, 4);
    private readonly SemaphoreSlim _single = new(1, 1);
    private readonly Mutex _mutex = new();
    private readonly ReaderWriterLockSlim _rw = new();

    public async Task RunAsync(Func<Task> f)
    {
        await _slots.WaitAsync();
        try { await f(); }
        finally { _slots.Release(); }
    }

    public async ValueTask DisposeAsync()
    {
        for (var i = 0; i < 4; i++) await _slots.WaitAsync();
        _slots.Dispose();
        using (_single)
        {
            await _single.WaitAsync();
        }

        _rw.EnterWriteLock();
        try { Console.WriteLine("closing"); }
        finally { _rw.ExitWriteLock(); }
        _rw.Dispose();
        _mutex.WaitOne();
        _mutex.ReleaseMutex();
        _mutex.Dispose();
    }
}
