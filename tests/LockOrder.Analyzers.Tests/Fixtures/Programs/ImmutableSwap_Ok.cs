using System;
using System.Collections.Immutable;
using System.Threading;

// No document. Lock-free readers; a lock only for the rare structural change.
public sealed class Routes
{
    private readonly object _rebuildLock = new();
    private ImmutableDictionary<string, Func<string, string>> _routes = ImmutableDictionary<string, Func<string, string>>.Empty;
    private ImmutableArray<string> _order = ImmutableArray<string>.Empty;
    private ImmutableQueue<string> _misses = ImmutableQueue<string>.Empty;

    public bool Map(string pattern, Func<string, string> handler)
    {
        if (!ImmutableInterlocked.TryAdd(ref _routes, pattern, handler)) return false;
        ImmutableInterlocked.Update(ref _order, static (o, p) => o.Add(p), pattern);
        return true;
    }

    public string? Handle(string path)
    {
        foreach (var pattern in _order)
        {
            if (path.StartsWith(pattern, StringComparison.Ordinal) && _routes.TryGetValue(pattern, out var handler))
            {
                return handler(path);
            }
        }

        ImmutableInterlocked.Enqueue(ref _misses, path);
        return null;
    }

    public void Rebuild()
    {
        lock (_rebuildLock)
        {
            var builder = _routes.ToBuilder();
            foreach (var dead in _order.RemoveAll(builder.ContainsKey)) builder.Remove(dead);
            var next = builder.ToImmutable();
            while (true)
            {
                var seen = Volatile.Read(ref _routes);
                if (ReferenceEquals(Interlocked.CompareExchange(ref _routes, next, seen), seen)) break;
            }
        }
    }

    public int DrainMisses()
    {
        var n = 0;
        lock (_rebuildLock)
        {
            while (ImmutableInterlocked.TryDequeue(ref _misses, out _)) n++;
        }

        return n;
    }
}
