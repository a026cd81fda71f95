/* LockOrdering.md
```lock-order
Guarded.Gate
  ->Sink.Gate
```

| Lock | Declared as | Protects |
|---|---|---|
| `Guarded.Gate` | `Guarded<T>._gate` | `Guarded<T>._value` |
| `Sink.Gate` | `Sink._gate` | `Sink._lines`, `Sink._filter` |
*/
//- ignore LOCK4003
public sealed class Guarded<T>(T value)
{
    private readonly object _gate = new();
    private T _value = value;

    public TResult Read<TResult>(Func<T, TResult> read)
    {
        lock (_gate)
        {
            return read(_value);
        }
    }

    public void Write(Func<T, T> change)
    {
        lock (_gate)
        {
            _value = change(_value);
        }
    }

    public bool TryWrite(Func<T, (bool Ok, T Next)> change)
    {
        if (!Monitor.TryEnter(_gate)) return false;
        try
        {
            var (ok, next) = change(_value);
            if (ok) _value = next;
            return ok;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}

public sealed class Sink
{
    private readonly object _gate = new();
    private readonly List<string> _lines = [];
    private Func<string, bool>? _filter;
    private readonly Guarded<int> _counter = new(0);
    private readonly Guarded<List<int>> _sizes = new([]);

    public void SetFilter(string prefix)
    {
        Func<string, bool> filter = line => line.StartsWith(prefix);
        lock (_gate)
        {
            _filter = filter;
        }
    }

    public void Write(string line)
    {
        _counter.Write(static n => n + 1);
        _sizes.Write(sizes => [.. sizes, line.Length]);
        WithGate(() =>
        {
            if (_filter is null || _filter(line)) _lines.Add(line);
        });
    }

    private void WithGate(Action body)
    {
        lock (_gate) body();
    }

    private T WithGate<T>(Func<T> body)
    {
        bool taken = false;
        try
        {
            Monitor.Enter(_gate, ref taken);
            return body();
        }
        finally
        {
            if (taken) Monitor.Exit(_gate);
        }
    }

    public int Count => WithGate(() => _lines.Count);

    public string[] Lines() => WithGate(() => _lines.ToArray());

    public string? Longest()
    {
        return WithGate(Find);

        string? Find()
        {
            string? best = null;
            foreach (var line in _lines)
            {
                if (best is null || line.Length > best.Length) best = line;
            }

            return best;
        }
    }

    public void Sort()
    {
        lock (_gate)
        {
            Comparison<string> compare = (a, b) => _filter is null ? string.CompareOrdinal(a, b) : a.Length - b.Length;
            _lines.Sort(compare);
        }
    }

    public int Total()
    {
        var total = 0;
        lock (_gate)
        {
            Add(_lines.Count);
            _lines.ForEach(line => Add(line.Length));
        }

        return total;

        void Add(int n) => total += n + (_filter is null ? 0 : 1);
    }

    public void Mirror(Guarded<string> target)
    {
        target.Write(old =>
        {
            lock (_gate)
            {
                return old + _lines.Count;
            }
        });
    }
}
