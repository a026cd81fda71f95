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
            var a = Task.Run(() => Interlocked.Increment(ref _n));
            var b = Task.Delay(1);
            await Task.WhenAll(a, b);
        }
        finally
        {
            _gate.Release();
        }
    }
}
