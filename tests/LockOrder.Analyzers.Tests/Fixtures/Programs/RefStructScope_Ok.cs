/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Trie` | `TrieStore._lock` | `TrieStore._nodes (contents)`, `TrieStore._dirty` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class TrackedLock
{
    private readonly Lock _inner = new();
    private int _contended;

    public int Contended => Volatile.Read(ref _contended);

    public Handle Acquire()
    {
        if (!_inner.TryEnter())
        {
            Interlocked.Increment(ref _contended);
            _inner.Enter();
        }

        return new Handle(_inner);
    }

    public bool TryAcquire(out Handle handle)
    {
        if (_inner.TryEnter())
        {
            handle = new Handle(_inner);
            return true;
        }

        handle = default;
        return false;
    }

    public bool IsHeld => _inner.IsHeldByCurrentThread;

    public ref struct Handle
    {
        private Lock? _held;

        internal Handle(Lock held) => _held = held;

        public void Dispose()
        {
            var held = _held;
            if (held is null) return;
            _held = null;
            held.Exit();
        }
    }
}

public sealed class TrieStore
{
    private readonly TrackedLock _lock = new();
    private readonly Dictionary<int, byte[]> _nodes = new();
    private int _dirty;

    public void Commit(ReadOnlySpan<(int Key, byte[] Rlp)> batch)
    {
        using var handle = _lock.Acquire();
        foreach (ref readonly var entry in batch)
        {
            _nodes[entry.Key] = entry.Rlp;
            _dirty++;
        }
    }

    public bool TryPrune(int limit)
    {
        if (!_lock.TryAcquire(out var handle)) return false;
        try
        {
            if (_dirty < limit) return false;
            _nodes.Clear();
            _dirty = 0;
            return true;
        }
        finally
        {
            handle.Dispose();
        }
    }

    public int Size(int key)
    {
        using (_lock.Acquire())
        {
            return _nodes.TryGetValue(key, out var rlp) ? rlp.Length : -1;
        }
    }
}
