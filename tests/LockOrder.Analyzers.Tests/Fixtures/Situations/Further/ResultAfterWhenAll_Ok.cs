public sealed class Gather
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _sum;
    public async Task RunAsync()
    {
        await _gate.WaitAsync();
        try
        {
            var a = Task.Run(() => 1);
            var b = Task.Run(() => 2);
            await Task.WhenAll(a, b);
            _sum += a.Result + b.Result;
        }
        finally { _gate.Release(); }
    }
}
