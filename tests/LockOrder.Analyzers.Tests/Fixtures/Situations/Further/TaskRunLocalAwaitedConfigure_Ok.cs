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
            var t = Task.Run(() => _n++);
            await t.ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }
}
