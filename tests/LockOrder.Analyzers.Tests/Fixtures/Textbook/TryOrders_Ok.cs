/* LockOrdering.md
```lock-order
Cache.Meta
  ->Cache.Shard
    ->Cache.Lru
```

| Lock | Declared as | Protects |
|---|---|---|
| `Cache.Meta` | `ShardedCache._meta` | `ShardedCache._epoch`, `ShardedCache._budget` |
| `Cache.Shard` | `ShardedCache.Shard.Gate` | `ShardedCache.Shard.Map`, `ShardedCache.Shard.Bytes` |
| `Cache.Lru` | `ShardedCache._lruGate` | `ShardedCache._lru` |
*/
public sealed class ShardedCache
{
    private sealed class Shard
    {
        internal readonly object Gate = new();
        internal Dictionary<string, LinkedListNode<(string Key, byte[] Value)>> Map = [];
        internal long Bytes;
    }

    private readonly object _meta = new();
    private readonly object _lruGate = new();
    private readonly Shard[] _shards = [new(), new(), new(), new()];
    private readonly LinkedList<(string Key, byte[] Value)> _lru = new();
    private int _epoch;
    private long _budget = 1 << 20;

    private Shard Of(string key) => _shards[(key.GetHashCode() & int.MaxValue) % _shards.Length];

    public void Put(string key, byte[] value)
    {
        var shard = Of(key);
        lock (shard.Gate)
        {
            if (shard.Map.Remove(key, out var old))
            {
                shard.Bytes -= old.Value.Value.Length;
                Unlink(old);
            }

            LinkedListNode<(string, byte[])> node;
            lock (_lruGate)
            {
                node = _lru.AddFirst((key, value));
            }

            shard.Map[key] = node!;
            shard.Bytes += value.Length;
        }

        EvictIfNeeded();
    }

    private void Unlink(LinkedListNode<(string Key, byte[] Value)> node)
    {
        lock (_lruGate)
        {
            if (node.List == _lru) _lru.Remove(node);
        }
    }

    private void EvictIfNeeded()
    {
        for (var rounds = 0; rounds < 4; rounds++)
        {
            string? victim = null;
            lock (_lruGate)
            {
                if (_lru.Count > 1000) victim = _lru.Last!.Value.Key;
            }

            if (victim is null) return;
            Remove(victim);
        }
    }

    public bool Remove(string key)
    {
        var shard = Of(key);
        Monitor.Enter(shard.Gate);
        try
        {
            if (!shard.Map.Remove(key, out var node)) return false;
            shard.Bytes -= node.Value.Value.Length;
            Unlink(node);
            return true;
        }
        finally
        {
            Monitor.Exit(shard.Gate);
        }
    }

    public bool TryEvictOldest()
    {
        lock (_lruGate)
        {
            for (var node = _lru.Last; node is not null; node = node.Previous)
            {
                var shard = Of(node.Value.Key);
                if (!Monitor.TryEnter(shard.Gate, 0)) continue;
                try
                {
                    if (!shard.Map.Remove(node.Value.Key)) continue;
                    shard.Bytes -= node.Value.Value.Length;
                    _lru.Remove(node);
                    return true;
                }
                finally
                {
                    Monitor.Exit(shard.Gate);
                }
            }
        }

        return false;
    }

    public byte[]? Get(string key)
    {
        var shard = Of(key);
        byte[]? result = null;
        var promote = false;
        LinkedListNode<(string Key, byte[] Value)>? node;
        lock (shard.Gate)
        {
            if (shard.Map.TryGetValue(key, out node))
            {
                result = node.Value.Value;
                promote = true;
            }
        }

        if (promote && Monitor.TryEnter(_lruGate))
        {
            try
            {
                if (node!.List is not null)
                {
                    _lru.Remove(node);
                    _lru.AddFirst(node);
                }
            }
            finally
            {
                Monitor.Exit(_lruGate);
            }
        }

        return result;
    }

    public (int Epoch, long Bytes, bool Over) Measure()
    {
        lock (_meta)
        {
            long bytes = 0;
            foreach (var shard in _shards)
            {
                lock (shard.Gate) bytes += shard.Bytes;
            }

            return (++_epoch, bytes, bytes > _budget);
        }
    }

    public void Clear()
    {
        lock (_meta)
        {
            _epoch++;
            for (var i = _shards.Length; --i >= 0;)
            {
                ref var shard = ref _shards[i];
                lock (shard.Gate)
                {
                    shard.Map = [];
                    shard.Bytes = 0;
                    lock (_lruGate) _lru.Clear();
                }
            }
        }
    }
}
