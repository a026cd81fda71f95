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
            await Retry(3, OneAsync);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task OneAsync()
    {
        await Task.Yield();
        _n++;
    }

    private static async Task Retry(int n, Func<Task> f)
    {
        while (n-- > 0)
        {
            try
            {
                await f();
                return;
            }
            catch (IOException)
            {
                await Task.Delay(n);
            }
        }
    }
}
