/* LockOrdering.md
| Lock | Protects |
|---|---|
| `V._gate` | `V._n` |
*/
public sealed class V
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _n;

    public Task RunAsync() => Locked(OneAsync);
    public Task Run2Async() { return Locked(TwoAsync); }
    public async Task<int> Run3Async() { return await Locked(ThreeAsync).ConfigureAwait(false); }

    private async Task OneAsync()
    {
        await Task.Yield();
        _n++;
    }
    private Task TwoAsync() { _n++; return Task.CompletedTask; }
    private async Task<int> ThreeAsync() { await Task.Yield(); return _n; }

    private async Task Locked(Func<Task> f)
    {
        await _gate.WaitAsync();
        try { await f(); } finally { _gate.Release(); }
    }
    private async Task<T> Locked<T>(Func<Task<T>> f)
    {
        await _gate.WaitAsync();
        try { return await f(); } finally { _gate.Release(); }
    }
}
