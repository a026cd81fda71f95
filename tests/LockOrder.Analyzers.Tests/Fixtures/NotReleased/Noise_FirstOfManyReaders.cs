// The first reader keeps writers out for all of them. That a counter says who it is, the analysis cannot follow.
public sealed class AsyncReadersWriters
{
    private readonly SemaphoreSlim _room = new(1, 1);
    private readonly SemaphoreSlim _mutex = new(1, 1);
    private int _readers;

    public async Task ReadAsync(Stream stream)
    {
        await _mutex.WaitAsync();
        if (++_readers == 1)
        {
            await {|LOCK3001:_room.WaitAsync()|};
        }

        _mutex.Release();

        await stream.FlushAsync();

        await {|LOCK1003:_mutex.WaitAsync()|};
        if (--_readers == 0)
        {
            {|LOCK3002:_room.Release()|};
        }

        _mutex.Release();
    }

    public async Task WriteAsync(Stream stream)
    {
        await _room.WaitAsync();
        try
        {
            await stream.FlushAsync();
        }
        finally
        {
            _room.Release();
        }
    }
}
