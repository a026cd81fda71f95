public sealed class Late
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _n;
    public async Task IncAsync()
    {
        var wait = _gate.WaitAsync();
        await wait.ConfigureAwait(false);
        try { _n++; }
        finally { _gate.Release(); }
    }
}
