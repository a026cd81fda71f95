/* LockOrdering.md
```lock-order
Keyed.Table
  ->Keyed.Ref [leaf]
```

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `Keyed.Table` | `KeyedLock<TKey>._table` | `KeyedLock<TKey>._entries` | |
| `Keyed.Ref` | `KeyedLock<TKey>.Entry.Sync` | `KeyedLock<TKey>.Entry.Users` | |
*/
using System.Collections.Concurrent;

public sealed class KeyedLock<TKey> where TKey : notnull
{
    internal sealed class Entry
    {
        internal readonly object Sync = new();
        internal readonly SemaphoreSlim Gate = new(1, 1);
        internal int Users;
    }

    private readonly object _table = new();
    private readonly Dictionary<TKey, Entry> _entries = [];

    public async Task<Releaser> LockAsync(TKey key, CancellationToken token = default)
    {
        var entry = Rent(key);
        try
        {
            await entry.Gate.WaitAsync(token).ConfigureAwait(false);
        }
        catch
        {
            GiveBack(key, entry);
            throw;
        }

        return new Releaser(this, key, entry);
    }

    public Releaser Lock(TKey key)
    {
        var entry = Rent(key);
        entry.Gate.Wait();
        return new Releaser(this, key, entry);
    }

    private Entry Rent(TKey key)
    {
        lock (_table)
        {
            if (!_entries.TryGetValue(key, out var entry))
            {
                entry = new Entry { Users = 1 };
                _entries.Add(key, entry);
                return entry;
            }

            lock (entry.Sync)
            {
                entry.Users++;
            }

            return entry;
        }
    }

    private void GiveBack(TKey key, Entry entry)
    {
        lock (_table)
        {
            bool last;
            lock (entry.Sync)
            {
                last = --entry.Users == 0;
            }

            if (last)
            {
                _entries.Remove(key);
                entry.Gate.Dispose();
            }
        }
    }

    public struct Releaser : IDisposable
    {
        private KeyedLock<TKey>? _owner;
        private readonly TKey _key;
        private readonly Entry _entry;

        internal Releaser(KeyedLock<TKey> owner, TKey key, object entry)
        {
            _owner = owner;
            _key = key;
            _entry = (Entry)entry;
        }

        public void Dispose()
        {
            if (_owner is { } owner)
            {
                _owner = null;
                _entry.Gate.Release();
                owner.GiveBack(_key, _entry);
            }
        }
    }
}

public sealed class Orders(KeyedLock<Guid> locks)
{
    private readonly ConcurrentDictionary<Guid, decimal> _totals = new();

    public async Task<decimal> AddAsync(Guid order, decimal amount)
    {
        using (await locks.LockAsync(order).ConfigureAwait(false))
        {
            await Task.Delay(1).ConfigureAwait(false);
            return _totals.AddOrUpdate(order, static (_, a) => a, static (_, old, a) => old + a, amount);
        }
    }

    public decimal Add(Guid order, decimal amount)
    {
        using var held = locks.Lock(order);
        return _totals[order] = _totals.GetOrAdd(order, 0m) + amount;
    }
}
