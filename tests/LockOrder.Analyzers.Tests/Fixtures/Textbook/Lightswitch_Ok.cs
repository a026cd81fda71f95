public sealed class AsyncReadersWriters
{
    private readonly SemaphoreSlim _room = new(1, 1);
    private readonly SemaphoreSlim _mutex = new(1, 1);
    private int _readers;

    public async Task EnterReadAsync()
    {
        await _mutex.WaitAsync();
        try
        {
            if (++_readers == 1)
            {
                await _room.WaitAsync();
            }
        }
        finally
        {
            _mutex.Release();
        }
    }

    public async Task ExitReadAsync()
    {
        await _mutex.WaitAsync();
        try
        {
            if (--_readers == 0)
            {
                _room.Release();
            }
        }
        finally
        {
            _mutex.Release();
        }
    }

    public Task EnterWriteAsync() => _room.WaitAsync();

    public void ExitWrite() => _room.Release();
}
