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
            var ts = new List<Task>();
            for (var i = 0; i < 3; i++)
            {
                ts.Add(Task.Run(() => Interlocked.Increment(ref _n)));
            }

            await Task.WhenAll(ts);
        }
        finally
        {
            _gate.Release();
        }
    }
}
