public sealed class Vt
{
    private readonly object _lock = new();
    private int _sum;
    public async Task RunAsync(ValueTask<int> a)
    {
        if (a.IsCompletedSuccessfully)
        {
            lock (_lock) _sum += a.Result;
            return;
        }
        var r = await a;
        lock (_lock) _sum += r;
    }
}
