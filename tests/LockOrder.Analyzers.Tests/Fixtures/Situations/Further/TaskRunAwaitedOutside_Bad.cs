/* LockOrdering.md
| Lock | Protects |
|---|---|
| `V._gate` | `V._n` |
*/
// The work is awaited when the gate has been given back, so it runs under nothing.
public sealed class V
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _n;

    public async Task RunAsync()
    {
        await _gate.WaitAsync();
        Task work;
        try
        {
            _n++;
        }
        finally
        {
            _gate.Release();
        }

        var task = Task.Run(() => {|LOCK2001:_n|}++);
        await task;
    }
}
