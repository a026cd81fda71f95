public sealed class BatchWriter
{
    private readonly SemaphoreSlim _mutex = new(1, 1);
    private readonly List<string> _lines = [];

    public async Task WriteAllAsync(List<string> lines)
    {
        await _mutex.WaitAsync();
        try
        {
            var tasks = lines.Select(async line =>
            {
                {|LOCK1005.a:await {|LOCK1005.a:WriteAsync(line)|}|};
            });
            await Task.WhenAll(tasks);
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
