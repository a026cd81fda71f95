/* LockOrdering.md
```lock-order
ConfigStore.reload -> ConfigStore.values -> ConfigStore.observers
```

| Lock | Declared as | Protects |
|---|---|---|
| `ConfigStore.reload` | `ConfigStore._reload` | `ConfigStore._stamp` |
| `ConfigStore.values` | `ConfigStore._values` | `ConfigStore._map` |
| `ConfigStore.observers` | `ConfigStore._observersLock` | `ConfigStore._observers` |
*/
using System.Text.Json;

public sealed class ConfigStore : IObservable<string>, IDisposable
{
    private readonly SemaphoreSlim _reload = new(initialCount: 1, maxCount: 1);
    private readonly ReaderWriterLockSlim _values = new(LockRecursionPolicy.NoRecursion);
    private readonly object _observersLock = new();
    private readonly List<IObserver<string>> _observers = [];
    private readonly string _path;
    private readonly Timer _poll;
    private Dictionary<string, string> _map = [];
    private DateTime _stamp;

    public ConfigStore(string path)
    {
        _path = path;
        _poll = new Timer(_ => _ = PollAsync(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public string? this[string key]
    {
        get
        {
            _values.EnterReadLock();
            try
            {
                return _map.TryGetValue(key, out var value) ? value : null;
            }
            finally
            {
                _values.ExitReadLock();
            }
        }
    }

    public IDisposable Subscribe(IObserver<string> observer)
    {
        lock (_observersLock)
        {
            _observers.Add(observer);
        }

        return new Subscription(this, observer);
    }

    public async Task<bool> ReloadAsync(IProgress<int>? progress, CancellationToken cancellation)
    {
        List<string> changed;
        await _reload.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var stamp = File.GetLastWriteTimeUtc(_path);
            if (stamp == _stamp)
            {
                return false;
            }

            var fresh = await ReadAsync(cancellation).ConfigureAwait(false);
            changed = Swap(fresh);
            _stamp = stamp;
        }
        finally
        {
            _reload.Release();
        }

        progress?.Report(changed.Count);
        Notify(changed);
        return true;
    }

    public void Dispose()
    {
        _poll.Dispose();
        _values.Dispose();
        _reload.Dispose();
    }

    private async Task PollAsync()
    {
        try
        {
            await ReloadAsync(null, CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            Console.Error.WriteLine(e.Message);
        }
    }

    private async Task<Dictionary<string, string>> ReadAsync(CancellationToken cancellation)
    {
        await using var file = File.OpenRead(_path);
        var read = await JsonSerializer.DeserializeAsync<Dictionary<string, string>>(file, cancellationToken: cancellation).ConfigureAwait(false);
        return read ?? [];
    }

    private List<string> Swap(Dictionary<string, string> fresh)
    {
        _values.EnterWriteLock();
        try
        {
            var changed = fresh.Where(p => _map.GetValueOrDefault(p.Key) != p.Value).Select(p => p.Key).ToList();
            _map = fresh;
            return changed;
        }
        finally
        {
            _values.ExitWriteLock();
        }
    }

    private void Notify(List<string> keys)
    {
        IObserver<string>[] copy;
        lock (_observersLock)
        {
            copy = _observers.ToArray();
        }

        foreach (var observer in copy)
        {
            keys.ForEach(observer.OnNext);
        }
    }

    private void Remove(IObserver<string> observer)
    {
        lock (_observersLock)
        {
            _observers.Remove(observer);
        }
    }

    private sealed class Subscription(ConfigStore store, IObserver<string> observer) : IDisposable
    {
        public void Dispose() => store.Remove(observer);
    }
}
