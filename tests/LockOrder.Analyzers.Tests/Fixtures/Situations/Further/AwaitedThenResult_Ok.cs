public sealed class Aw
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _sum;
    public async Task RunAsync(Task<int> a)
    {
        await _gate.WaitAsync();
        try
        {
            await a.ConfigureAwait(false);
            _sum += a.Result;
        }
        finally { _gate.Release(); }
    }
}
