public sealed class BatchWriter
{
    private readonly SemaphoreSlim _mutex = new(1, 1);
    private readonly List<string> _lines = [];

    public async Task WriteAllAsync(IEnumerable<string> lines)
    {
        await _mutex.WaitAsync();
        try
        {
            await Task.WhenAll(lines.Select(line => {|LOCK1005:WriteAsync(line)|}));
        }
        finally
        {
            _mutex.Release();
        }
    }

    public async Task WriteAsync(string line)
    {
        await _mutex.WaitAsync();
        try
        {
            _lines.Add(line);
        }
        finally
        {
            _mutex.Release();
        }
    }
}
