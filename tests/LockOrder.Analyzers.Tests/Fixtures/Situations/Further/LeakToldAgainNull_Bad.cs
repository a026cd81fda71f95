/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Book.Gate` | `Book._gate` | `Book._names` |
| `Entry.Gate` | `Entry.Gate` | |
*/
public sealed class AsyncLock
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async ValueTask<Releaser> LockAsync()
    {
        await _semaphore.WaitAsync();
        return new Releaser(_semaphore);
    }

    public readonly struct Releaser(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}

public sealed class Entry
{
    internal readonly AsyncLock Gate = new();
    public int Length;
}

public sealed class Book
{
    private readonly AsyncLock _gate = new();
    private readonly Dictionary<int, Entry> _names = [];

    public async Task<int> LengthAsync(int id)
    {
        var entry = await FindAsync(id);
        return entry is null ? 0 : entry.Length;
    }

    private async Task<Entry?> FindAsync(int id)
    {
        {|LOCK3001.w:await {|LOCK3001.w:_gate.LockAsync()|}|};
        return _names.GetValueOrDefault(id);
    }
}
