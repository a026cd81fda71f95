/* LockOrdering.md
# Locks
```lock-order
Store._gate
  -> Index._sync
```
| Lock | Protects |
|---|---|
| `Store._gate` | `Store._items` |
| `Index._sync` | `Index._map` |
*/
public sealed class AsyncLock
{
    private readonly SemaphoreSlim _sem = new(1, 1);
    private readonly Task<IDisposable> _releaser;

    public AsyncLock()
    {
        _releaser = Task.FromResult<IDisposable>(new Releaser(this));
    }

    public Task<IDisposable> LockAsync()
    {
        var wait = _sem.WaitAsync();
        return wait.IsCompleted
            ? _releaser
            : wait.ContinueWith((_, state) => (IDisposable)state!, _releaser.Result,
                CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private sealed class Releaser : IDisposable
    {
        private readonly AsyncLock _owner;
        internal Releaser(AsyncLock owner) => _owner = owner;
        public void Dispose() => _owner._sem.Release();
    }
}

public sealed class Index
{
    private readonly object _sync = new();
    private readonly Dictionary<string, int> _map = new();

    public void Put(string key, int at)
    {
        lock (_sync)
        {
            _map[key] = at;
        }
    }
}

public sealed class Store
{
    private readonly AsyncLock _gate = new();
    private readonly Index _index = new();
    private readonly List<string> _items = new();

    public async Task AddAsync(string item)
    {
        using (await _gate.LockAsync())
        {
            _items.Add(item);
            await Task.Yield();
            _index.Put(item, _items.Count - 1);
        }
    }

    public async Task<int> CountAsync()
    {
        using var held = await _gate.LockAsync().ConfigureAwait(false);
        return _items.Count;
    }
}
