public sealed class Late
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _n;
    private int _contended;
    public async Task IncAsync(CancellationToken ct)
    {
        var wait = _gate.WaitAsync(ct);
        if (!wait.IsCompleted)
        {
            Interlocked.Increment(ref _contended);
        }
        await wait.ConfigureAwait(false);
        try { _n++; }
        finally { _gate.Release(); }
    }
}
