/* LockOrdering.md
```lock-order
Feed.Refresh
  ->Feed.State
```

| Lock | Declared as | Protects |
|---|---|---|
| `Feed.Refresh` | `Feed._refresh` | `Feed._etag`, `Feed._attempts` |
| `Feed.State` | `Feed._state` | `Feed._items`, `Feed._inFlight`, `Feed._subscribers` |
*/
using System.Threading.Channels;

public sealed class Feed : IAsyncDisposable
{
    private readonly SemaphoreSlim _refresh = new(1, 1);
    private readonly object _state = new();
    private readonly Func<string?, Task<(string Etag, List<string> Items)>> _load;
    private readonly List<Channel<string>> _subscribers = [];
    private Task<int>? _inFlight;
    private List<string> _items = [];
    private string? _etag;
    private int _attempts;

    public Feed(Func<string?, Task<(string Etag, List<string> Items)>> load) => _load = load;

    public Task<int> RefreshAsync()
    {
        lock (_state)
        {
            return _inFlight ??= Task.Run(RefreshCoreAsync);
        }
    }

    private async Task<int> RefreshCoreAsync()
    {
        try
        {
            await _refresh.WaitAsync().ConfigureAwait(false);
            try
            {
                for (_attempts = 1; _attempts <= 3; _attempts++)
                {
                    var etag = _etag;
                    _refresh.Release();
                    (string Etag, List<string> Items) loaded;
                    try
                    {
                        loaded = await _load(etag).ConfigureAwait(false);
                    }
                    finally
                    {
                        await _refresh.WaitAsync().ConfigureAwait(false);
                    }

                    if (loaded.Etag == _etag) continue;
                    _etag = loaded.Etag;
                    return Install(loaded.Items);
                }

                return 0;
            }
            finally
            {
                _refresh.Release();
            }
        }
        finally
        {
            lock (_state) _inFlight = null;
        }
    }

    private int Install(List<string> items)
    {
        Channel<string>[] targets;
        List<string> added;
        lock (_state)
        {
            added = items.Except(_items).ToList();
            _items = items;
            targets = [.. _subscribers];
        }

        foreach (var target in targets)
        {
            foreach (var item in added) target.Writer.TryWrite(item);
        }

        return added.Count;
    }

    public async IAsyncEnumerable<string> SubscribeAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        var channel = Channel.CreateUnbounded<string>();
        lock (_state)
        {
            foreach (var item in _items) channel.Writer.TryWrite(item);
            _subscribers.Add(channel);
        }

        try
        {
            while (await channel.Reader.WaitToReadAsync(token).ConfigureAwait(false))
            {
                while (channel.Reader.TryRead(out var item)) yield return item;
            }
        }
        finally
        {
            lock (_state) _subscribers.Remove(channel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task? running;
        lock (_state)
        {
            running = _inFlight;
            _subscribers.ForEach(static channel => channel.Writer.TryComplete());
            _subscribers.Clear();
        }

        if (running is not null)
        {
            await running.ConfigureAwait(false);
        }

        _refresh.Dispose();
    }

    public async Task<string?> EtagAsync(int ms)
    {
        if (await _refresh.WaitAsync(ms).ConfigureAwait(false) is false) return null;
        try { return _etag; }
        finally { _refresh.Release(); }
    }
}
