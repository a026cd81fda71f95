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
        await Task.WhenAll(Enumerable.Range(0, 3).Select(i => {|LOCK2001:Task.Run(() => _n += i)|}));
    }

    public async Task ListAsync()
    {
        var all = new List<Task>();
        for (var i = 0; i < 3; i++)
        {
            all.Add(Task.Run(() => {|LOCK2001:_n|}++));
        }

        await Task.WhenAll(all);
    }

    public async Task Array2Async()
    {
        var all = new Task[3];
        for (var i = 0; i < 3; i++)
        {
            all[i] = Task.Run(() => {|LOCK2001:_n|}++);
        }

        await Task.WhenAll(all);
    }

    public async Task DeadlockAsync()
    {
        await _gate.WaitAsync();
        try
        {
            await Task.WhenAll(Enumerable.Range(0, 3).Select(i => {|LOCK1005:Task.Run(LockedAsync)|}));
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task LockedAsync()
    {
        await _gate.WaitAsync();
        _n++;
        _gate.Release();
    }
}
