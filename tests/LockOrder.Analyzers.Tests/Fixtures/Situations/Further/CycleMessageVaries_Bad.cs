//- message LOCK1003: 'Batcher.FlushAsync' (line
//- ignore LOCK3003
public sealed class Batcher
{
    private readonly Lock _sync = new();
    private readonly SemaphoreSlim _write = new(1, 1);
    private int _lines;
    private readonly SemaphoreSlim _available = new(0);

    public void Add()
    {
        lock (_sync)
        {
            {|LOCK1003.leg:_write.Wait()|};
            _lines++;
            _write.Release();
        }
    }

    public async Task FlushAsync(CancellationToken cancellation)
    {
        await _write.WaitAsync(cancellation);
        try
        {
            lock ({|LOCK1003.leg:_sync|})
            {
                _lines = 0;
            }
        }
        finally
        {
            _write.Release();
        }
    }

    public async Task LoopAsync(CancellationToken stop)
    {
        while (true)
        {
            await _available.WaitAsync(stop);
            await FlushAsync(stop);
        }
    }
}
