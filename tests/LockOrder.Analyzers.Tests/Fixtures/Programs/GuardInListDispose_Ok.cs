// No document. Many locks are taken in index order and put into an array of guards.
public sealed class GuardArray : IDisposable
{
    private readonly IDisposable?[] _guards;
    private int _n;
    public GuardArray(int capacity) => _guards = new IDisposable?[capacity];
    public void Add(IDisposable guard) => _guards[_n++] = guard;
    public void Dispose()
    {
        while (_n > 0)
        {
            _n--;
            _guards[_n]?.Dispose();
            _guards[_n] = null;
        }
    }
}

public sealed class Shards
{
    private sealed class Shard
    {
        public readonly object Sync = new();
        public readonly Dictionary<string, int> Map = [];
        public Exit Enter()
        {
            Monitor.Enter(Sync);
            return new Exit(this);
        }
        public sealed class Exit(Shard shard) : IDisposable
        {
            public void Dispose() => Monitor.Exit(shard.Sync);
        }
    }

    private readonly Shard[] _shards = [new(), new(), new(), new()];

    public int Total()
    {
        using var all = new GuardArray(_shards.Length);
        foreach (var s in _shards) all.Add(s.Enter());
        return _shards.Sum(s => s.Map.Count);
    }

    public void Clear()
    {
        var guards = new Stack<IDisposable>();
        try
        {
            for (var i = 0; i < _shards.Length; i++) guards.Push(_shards[i].Enter());
            foreach (var s in _shards) s.Map.Clear();
        }
        finally
        {
            while (guards.TryPop(out var g)) g.Dispose();
        }
    }

    public void Set(string key, int value)
    {
        var shard = _shards[(uint)key.GetHashCode() % (uint)_shards.Length];
        using (shard.Enter()) shard.Map[key] = value;
    }
}
