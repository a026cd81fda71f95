/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Graph` | `DependencyGraph._sync` | `DependencyGraph._edges`, `DependencyGraph._visits` |
*/
using System;
using System.Collections.Generic;

public sealed class DependencyGraph
{
    private readonly object _sync = new();
    private Dictionary<string, HashSet<string>> _edges = new(StringComparer.Ordinal);
    private int _visits;

    public void Add(string from, string to)
    {
        lock (_sync)
        {
            Targets(from).Add(to);
            _ = Targets(to);
        }

        HashSet<string> Targets(string node)
        {
            if (!_edges.TryGetValue(node, out var set))
            {
                _edges.Add(node, set = new HashSet<string>(StringComparer.Ordinal));
            }

            return set;
        }
    }

    public List<string> Sort()
    {
        var result = new List<string>();
        var state = new Dictionary<string, bool>();
        lock (_sync)
        {
            foreach (var node in _edges.Keys) Visit(node);

            void Visit(string node)
            {
                if (state.TryGetValue(node, out var done))
                {
                    if (!done) throw new InvalidOperationException($"cycle at {node}");
                    return;
                }

                state[node] = false;
                _visits++;
                foreach (var target in _edges[node]) Visit(target);
                state[node] = true;
                result.Add(node);
            }
        }

        result.Reverse();
        return result;
    }

    public int Count(Func<string, bool> filter)
    {
        string[] keys = Keys();
        var n = 0;
        foreach (var key in keys)
        {
            if (filter(key)) n++;
        }

        return n;

        string[] Keys()
        {
            lock (_sync)
            {
                return [.. _edges.Keys];
            }
        }
    }

    public void Clear()
    {
        Action reset = () => { _edges = new(); _visits = 0; };
        lock (_sync) reset();
    }
}
