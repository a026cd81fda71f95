/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Counter._gate` | `Counter._count` |
*/
// LOCK2001 belongs in the lambda: the gate is given back before the work is waited for.
public sealed class Counter
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _count;

    public async Task RunAsync()
    {
        var all = new List<Task>();
        await _gate.WaitAsync();
        try
        {
            all.Add(Task.Run(() => _count++));
        }
        finally
        {
            _gate.Release();
        }

        await Task.WhenAll(all);
    }
}
