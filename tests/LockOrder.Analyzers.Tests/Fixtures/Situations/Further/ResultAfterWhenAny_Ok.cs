public sealed class Gather
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _sum;
    public async Task RunAsync(Task<int> a, Task<int> b)
    {
        await _gate.WaitAsync();
        try
        {
            var first = await Task.WhenAny(a, b);
            _sum += first.Result;
        }
        finally { _gate.Release(); }
    }
}
