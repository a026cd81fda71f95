/* LockOrdering.md
| Lock | Declared as | Kind |
|---|---|---|
| gate | `Store._gate` | sleeping |
| turn | `Store._turn` | sleeping |
*/
// One word about a lock does not take back what its type says: a monitor stays reentrant, a semaphore stays nobody's.
class Store
{
    private readonly object _gate = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _count;

    public void Add()
    {
        lock (_gate)
        {
            Grow();
            _count++;
        }
    }

    public async Task WriteAsync()
    {
        await _turn.WaitAsync();
        try
        {
            await Task.Yield();
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Grow()
    {
        lock (_gate)
        {
            _count *= 2;
        }
    }
}
