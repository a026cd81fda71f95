/* LockOrdering.md
# Event stream
Locks, outermost first:

```lock-order
1. EventStore.append
2. EventStore.tail
3. Projection.state
```

| Lock | Declared as | Protects |
|---|---|---|
| `EventStore.append` | `EventStore._append` | `EventStore._version`, `EventStore._segments` |
| `EventStore.tail` | `EventStore._tail` | `EventStore._readers` |
| `Projection.state` | `Projection._state` | `Projection._totals`, `Projection._position` |
*/
using System.Runtime.CompilerServices;
using System.Threading.Channels;

public sealed record Event(long Version, string Kind, decimal Amount);

public sealed class EventStore
{
    private readonly SemaphoreSlim _append = new(1, 1);
    private readonly Lock _tail = new();
    private readonly List<Event> _segments = [];
    private readonly List<ChannelWriter<Event>> _readers = [];
    private long _version;

    public async Task<long> AppendAsync(string kind, decimal amount, CancellationToken cancellation)
    {
        await _append.WaitAsync(cancellation);
        try
        {
            var next = new Event(_version + 1, kind, amount);
            await PersistAsync(next, cancellation);
            _segments.Add(next);
            _version = next.Version;
            Publish(next);
            await foreach (var old in {|LOCK1005:ReadAsync(next.Version, cancellation)|})
            {
                return old.Version;
            }

            return next.Version;
        }
        finally
        {
            _append.Release();
        }
    }

    public async IAsyncEnumerable<Event> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var old in await CopyAsync(after, cancellation))
        {
            yield return old;
        }

        var channel = Channel.CreateUnbounded<Event>();
        lock (_tail)
        {
            _readers.Add(channel.Writer);
        }

        try
        {
            await foreach (var item in channel.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return item;
            }
        }
        finally
        {
            lock (_tail)
            {
                _readers.Remove(channel.Writer);
            }
        }
    }

    private async Task<Event[]> CopyAsync(long after, CancellationToken cancellation)
    {
        await _append.WaitAsync(cancellation);
        try
        {
            return _segments.Where(e => e.Version > after).ToArray();
        }
        finally
        {
            _append.Release();
        }
    }

    private void Publish(Event item)
    {
        lock (_tail)
        {
            foreach (var reader in _readers)
            {
                reader.TryWrite(item);
            }
        }
    }

    private static Task PersistAsync(Event item, CancellationToken cancellation) =>
        File.AppendAllTextAsync("events.log", item + Environment.NewLine, cancellation);
}

public sealed class Projection(EventStore store)
{
    private readonly ReaderWriterLockSlim _state = new();
    private readonly Dictionary<string, decimal> _totals = [];
    private long _position;

    public async Task RunAsync(CancellationToken stopping)
    {
        await foreach (var item in store.ReadAsync(Position, stopping))
        {
            Apply(item);
        }
    }

    public long Position
    {
        get
        {
            _state.EnterReadLock();
            try
            {
                return _position;
            }
            finally
            {
                _state.ExitReadLock();
            }
        }
    }

    public decimal Total(string kind)
    {
        _state.EnterReadLock();
        try
        {
            return _totals.GetValueOrDefault(kind);
        }
        finally
        {
            _state.ExitReadLock();
        }
    }

    private void Apply(Event item)
    {
        _state.EnterWriteLock();
        try
        {
            _totals[item.Kind] = _totals.GetValueOrDefault(item.Kind) + item.Amount;
            _position = item.Version;
        }
        finally
        {
            _state.ExitWriteLock();
        }
    }
}
