/* LockOrdering.md
```lock-order
Book.Outer
  ->Book.Inner
```

| Lock | Declared as | Protects |
|---|---|---|
| `Book.Outer` | `Book._outer` | `Book._pages` |
| `Book.Inner` | `Book._inner` | `Book._notes`, `Book._marks` |
*/
public readonly struct ReadScope : IDisposable
{
    private readonly ReaderWriterLockSlim? _lock;

    public ReadScope(ReaderWriterLockSlim rw)
    {
        rw.EnterReadLock();
        _lock = rw;
    }

    public void Dispose() => _lock?.ExitReadLock();
}

public readonly ref struct WriteScope
{
    private readonly ReaderWriterLockSlim _lock;

    public WriteScope(ReaderWriterLockSlim rw)
    {
        _lock = rw;
        rw.EnterWriteLock();
    }

    public void Dispose() => _lock.ExitWriteLock();
}

public sealed class MonitorScope : IDisposable
{
    private object? _target;

    private MonitorScope(object target) => _target = target;

    public static MonitorScope Enter(object target)
    {
        Monitor.Enter(target);
        return new MonitorScope(target);
    }

    public static MonitorScope? TryEnter(object target, int ms) => Monitor.TryEnter(target, ms) ? new MonitorScope(target) : null;

    public void Dispose()
    {
        var target = _target;
        if (target is not null)
        {
            _target = null;
            Monitor.Exit(target);
        }
    }
}

public static class LockExtensions
{
    public static ReadScope Read(this ReaderWriterLockSlim rw) => new(rw);
    public static WriteScope Write(this ReaderWriterLockSlim rw) => new WriteScope(rw);
}

public sealed class Book
{
    private readonly ReaderWriterLockSlim _outer = new();
    private readonly object _inner = new();
    private readonly List<string> _pages = [];
    private readonly Dictionary<int, string> _notes = [];
    private int _marks;

    public int Count
    {
        get
        {
            using var scope = _outer.Read();
            return _pages.Count;
        }
    }

    public string? Page(int number)
    {
        using (_outer.Read())
        {
            return number < _pages.Count ? _pages[number] : null;
        }
    }

    public void Add(string page)
    {
        using var write = _outer.Write();
        _pages.Add(page);
        using (MonitorScope.Enter(_inner))
        {
            _notes[_pages.Count - 1] = string.Empty;
        }
    }

    public bool TryMark(int number)
    {
        using var scope = MonitorScope.TryEnter(_inner, 100);
        if (scope is null)
        {
            return false;
        }

        _marks++;
        _notes[number] = "*";
        return true;
    }

    public bool TryMarkTwice(int number)
    {
        using (var scope = MonitorScope.TryEnter(_inner, 100))
        {
            if (scope != null)
            {
                _marks += 2;
                return true;
            }
        }

        return false;
    }

    public IReadOnlyList<string> Annotated()
    {
        using var read = _outer.Read();
        using var notes = MonitorScope.Enter(_inner);
        return _pages.Select((page, i) => _notes.TryGetValue(i, out var note) ? page + note : page).ToList();
    }

    public void Note(int number, string text)
    {
        var scope = MonitorScope.Enter(_inner);
        try
        {
            if (_notes.ContainsKey(number))
            {
                _notes[number] += text;
                return;
            }

            _notes.Add(number, text);
        }
        finally
        {
            scope.Dispose();
        }
    }
}
