public class Pool
{
    private readonly SemaphoreSlim _slots = new(4);
    private readonly SemaphoreSlim _signal = new(0);
    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task Work()
    {
        await _slots.WaitAsync();
        try
        {
            await Task.Yield();
        }
        finally
        {
            _slots.Release();
        }
    }

    public void Signal() => _signal.Release();

    public Task Wait() => _signal.WaitAsync();

    public async Task<int> Throttled(IEnumerable<Func<Task<int>>> all)
    {
        var tasks = all.Select(async one =>
        {
            await _one.WaitAsync();
            try
            {
                return await one();
            }
            finally
            {
                _one.Release();
            }
        });
        return (await Task.WhenAll(tasks)).Sum();
    }

    public void FireAndRelease()
    {
        _one.Wait();
        _ = Task.Run(() =>
        {
            try
            {
                Console.WriteLine();
            }
            finally
            {
                _one.Release();
            }
        });
    }
}
