/* LockOrdering.md
```lock-order
Map.Chunks
  ->Map.Mobs
```

| Lock | Declared as | Protects |
|---|---|---|
| `Map.Chunks` | `Map._chunkLock` | `Map._chunks` |
| `Map.Mobs` | `Map._mobLock` | `Map._mobs` |
*/
internal static class Guarded
{
    public static int Count<T>(object gate, List<T> list)
    {
        lock (gate) return list.Count;
    }

    public static void Update(object outer, object inner, Action update)
    {
        lock (outer)
        lock (inner)
        {
            update();
        }
    }

    public static bool TryUpdate(object gate, TimeSpan timeout, Action update)
    {
        if (!Monitor.TryEnter(gate, timeout)) return false;
        try
        {
            update();
            return true;
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }

    public static ref T Locked<T>(object gate, ref T value, Func<T, T> f)
    {
        lock (gate) value = f(value);
        return ref value;
    }
}

public sealed class Map
{
    private readonly object _chunkLock = new();
    private readonly object _mobLock = new();
    private readonly List<int> _chunks = [];
    private readonly List<string> _mobs = [];

    public void Spawn(int chunk, string mob) => Guarded.Update(_chunkLock, _mobLock, () =>
    {
        if (!_chunks.Contains(chunk)) _chunks.Add(chunk);
        _mobs.Add(mob);
    });

    public bool TrySpawn(string mob) => Guarded.TryUpdate(_mobLock, TimeSpan.FromMilliseconds(5), () => _mobs.Add(mob));

    public bool TryBoth(int chunk) => Guarded.TryUpdate(_mobLock, TimeSpan.Zero, delegate
    {
        Guarded.TryUpdate(_chunkLock, TimeSpan.Zero, () => _chunks.Add(chunk));
    });
}
