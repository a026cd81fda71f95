/* LockOrdering.md
# Allocator

```lock-order
Arena.gate
  ->Bin.gate
    ->Chunk.gate [leaf]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Arena.gate` | `Arena._gate` | `Arena._bins (writes)`, `Arena._peak` |
| `Bin.gate` | `Bin._gate` | `Bin._chunks`, `Bin._free` |
| `Chunk.gate` | `Chunk._gate` | `Chunk._map`, `Chunk._used` |
*/
internal sealed class Chunk
{
    private readonly Lock _gate = new();
    private readonly ulong[] _map;
    private int _used;

    public Chunk(int slots) { _map = new ulong[(slots + 63) / 64]; }

    public int? Allocate()
    {
        lock (_gate)
        {
            for (var w = 0; w < _map.Length; w++)
            {
                if (_map[w] == ulong.MaxValue) continue;
                var bit = System.Numerics.BitOperations.TrailingZeroCount(~_map[w]);
                Mark(w, bit, true);
                return w * 64 + bit;
            }

            return null;
        }
    }

    public bool Free(int slot)
    {
        using (_gate.EnterScope())
        {
            Mark(slot / 64, slot % 64, false);
            return _used == 0;
        }
    }

    private void Mark(int word, int bit, bool on)
    {
        ref var cell = ref _map[word];
        cell = on ? cell | 1UL << bit : cell & ~(1UL << bit);
        _used += on ? 1 : -1;
    }
}

internal sealed class Bin
{
    private readonly object _gate = new();
    private List<Chunk> _chunks = new(1) { new Chunk(64) };
    private Queue<(Chunk Chunk, int Slot)> _free = new();

    public (Chunk, int) Take()
    {
        lock (_gate)
        {
            if (_free.TryDequeue(out var ready)) return ready;
            foreach (var chunk in _chunks)
                if (chunk.Allocate() is int slot) return (chunk, slot);
            var fresh = new Chunk(64 << Math.Min(_chunks.Count, 4));
            _chunks.Add(fresh);
            return (fresh, fresh.Allocate() ?? throw new OutOfMemoryException());
        }
    }

    public void Give(Chunk chunk, int slot)
    {
        lock (_gate)
        {
            if (_free.Count < 32)
            {
                _free.Enqueue((chunk, slot));
                return;
            }

            if (chunk.Free(slot) && _chunks.Count > 1) _chunks.Remove(chunk);
        }
    }

    public void Flush()
    {
        var pending = new Queue<(Chunk, int)>();
        lock (_gate) (_free, pending) = (pending, _free);
        while (pending.TryDequeue(out var x)) x.Item1.Free(x.Item2);
    }
}

public sealed class Arena
{
    private readonly object _gate = new();
    private Bin?[] _bins = new Bin?[8];
    private int _peak;

    private Bin Get(int size)
    {
        var index = System.Numerics.BitOperations.Log2((uint)size);
        var bins = _bins;
        if (index < bins.Length && bins[index] is { } bin) return bin;
        lock (_gate)
        {
            if (index >= _bins.Length)
            {
                var bigger = new Bin?[index + 1];
                Array.Copy(_bins, bigger, _bins.Length);
                _bins = bigger;
            }

            _peak = Math.Max(_peak, index);
            return _bins[index] ??= new Bin();
        }
    }

    public Block Rent(int size)
    {
        var bin = Get(size);
        var (chunk, slot) = bin.Take();
        return new Block(bin, chunk, slot);
    }

    public void Trim()
    {
        lock (_gate)
        {
            for (var i = 0; i <= _peak && i < _bins.Length; i++) _bins[i]?.Flush();
        }
    }

    public readonly struct Block : IDisposable
    {
        private readonly Bin _bin;
        private readonly Chunk _chunk;
        private readonly int _slot;
        internal Block(Bin bin, Chunk chunk, int slot) => (_bin, _chunk, _slot) = (bin, chunk, slot);
        public void Dispose() => _bin?.Give(_chunk, _slot);
    }
}
