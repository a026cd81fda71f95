public sealed class Cont
{
    private readonly object _lock = new();
    private int _sum;
    public Task RunAsync(Task<int> a) => a.ContinueWith(t =>
    {
        lock (_lock) _sum += t.Result;
    }, TaskScheduler.Default);
}
