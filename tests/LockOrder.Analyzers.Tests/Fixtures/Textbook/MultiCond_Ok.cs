/* LockOrdering.md
```lock-order
Copy.Source
  ->Copy.Target
    ->Copy.Report
```

| Lock | Declared as | Protects |
|---|---|---|
| `Copy.Source` | `Copier._source` | `Copier._read` |
| `Copy.Target` | `Copier._target` | `Copier._written` |
| `Copy.Report` | `Copier._report` | `Copier._lines` |
*/
//- ignore LOCK3003
public sealed class Copier
{
    private readonly object _source = new();
    private readonly object _target = new();
    private readonly object _report = new();
    private readonly List<string> _lines = [];
    private int _read, _written;

    public int Copy(bool lockSource, bool lockTarget, bool report, int count)
    {
        if (lockSource) Monitor.Enter(_source);
        try
        {
            if (lockTarget) Monitor.Enter(_target);
            try
            {
                for (var i = 0; i < count; i++)
                {
                    if (lockSource) _read++;
                    if (lockTarget) _written++;
                    if (!report) continue;
                    lock (_report) _lines.Add($"{i}");
                }

                return lockSource && lockTarget ? _read - _written : 0;
            }
            finally
            {
                if (lockTarget) Monitor.Exit(_target);
            }
        }
        finally
        {
            if (lockSource) Monitor.Exit(_source);
        }
    }

    public int Three(bool a, bool b, bool c)
    {
        if (a) Monitor.Enter(_source);
        if (b) Monitor.Enter(_target);
        if (c) Monitor.Enter(_report);
        var sum = 0;
        if (a) sum += _read;
        if (b) sum += _written;
        if (c) sum += _lines.Count;
        if (c) Monitor.Exit(_report);
        if (b) Monitor.Exit(_target);
        if (a) Monitor.Exit(_source);
        return sum;
    }

    public void Overlap(bool keep)
    {
        Monitor.Enter(_source);
        _read++;
        Monitor.Enter(_target);
        if (!keep)
        {
            Monitor.Exit(_source);
        }

        _written++;
        if (keep)
        {
            _read--;
            Monitor.Exit(_source);
        }

        Monitor.Exit(_target);
    }

    public void EarlyOut(string? name)
    {
        Monitor.Enter(_report);
        if (name is null)
        {
            Monitor.Exit(_report);
            return;
        }

        if (_lines.Contains(name))
        {
            _lines.Remove(name);
            Monitor.Exit(_report);
            return;
        }

        foreach (var line in _lines)
        {
            if (line.Length > name.Length)
            {
                Monitor.Exit(_report);
                throw new InvalidOperationException(name);
            }
        }

        _lines.Add(name);
        Monitor.Exit(_report);
    }

    public int Loop(IReadOnlyList<int> work)
    {
        var held = false;
        var total = 0;
        foreach (var item in work)
        {
            if (item < 0 && held)
            {
                Monitor.Exit(_target);
                held = false;
            }
            else if (item > 0 && !held)
            {
                Monitor.Enter(_target);
                held = true;
            }

            if (held)
            {
                _written += item;
            }

            total += item;
        }

        if (held) Monitor.Exit(_target);
        return total;
    }

    public void Batches(IReadOnlyList<int> work)
    {
        Monitor.Enter(_source);
        for (var i = 0; i < work.Count; i++)
        {
            _read += work[i];
            if (i % 100 == 99)
            {
                Monitor.Exit(_source);
                Thread.Yield();
                Monitor.Enter(_source);
            }
        }

        Monitor.Exit(_source);
    }
}
