public sealed class Late
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _n;
    public async Task<bool> TryAsync()
    {
        var wait = _gate.WaitAsync(1000);
        if (!await wait.ConfigureAwait(false)) return false;
        try { _n++; return true; }
        finally { _gate.Release(); }
    }
}
