/* LockOrdering.md
| Lock | Protects |
|---|---|
| `V._gate` | `V._n` |
*/
public sealed class V
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _n;
    public async Task RunAsync()
    {
        await _gate.WaitAsync();
        try
        {
            await Task.WhenAll(Enumerable.Range(0, 3).Select(async i => { _ = Task.Run(() => {|LOCK2001:_n|}++); await Task.Yield(); }));
        }
        finally { _gate.Release(); }
    }
}
