/* LockOrdering.md
```lock-order
Bus._topology
  ->Bus._stats
```

| Lock | Declared as | Protects |
|---|---|---|
| `Bus._topology` | `Bus._topology` | `Bus._nodes` |
| `Bus._stats` | `Bus._stats` | `Bus._retries` |
*/
public sealed class Bus
{
    private readonly object _topology = new();
    private readonly object _stats = new();
    private readonly List<string> _nodes = [];
    private int _retries;

    private T Retry<T>(Func<int, (bool Ok, T Value)> attempt, int times = 3)
    {
        for (var i = 0; i < times; i++)
        {
            var (ok, value) = attempt(i);
            if (ok) return value;
            lock (_stats) _retries++;
        }
        throw new TimeoutException();
    }

    public string Pick(string prefix) => Retry(i =>
    {
        if (!Monitor.TryEnter(_topology, 10 * i)) return (false, "");
        try
        {
            foreach (var n in _nodes)
                if (n.StartsWith(prefix))
                    return (true, n);
            return (false, "");
        }
        finally
        {
            Monitor.Exit(_topology);
        }
    });

    public int Join(string node) => Retry(_ =>
    {
        lock (_topology)
        {
            if (_nodes.Contains(node)) return (true, 0);
            _nodes.Add(node);
            lock (_stats) _retries = 0;
            return (true, _nodes.Count);
        }
    }, times: 1);

    public bool Leave(string node)
    {
        Func<int, (bool, bool)> attempt = TryLeave;
        return Retry(attempt);

        (bool, bool) TryLeave(int i)
        {
            var taken = false;
            try
            {
                Monitor.TryEnter(_topology, i, ref taken);
                return taken ? (true, _nodes.Remove(node)) : (false, false);
            }
            finally
            {
                if (taken) Monitor.Exit(_topology);
            }
        }
    }
}
