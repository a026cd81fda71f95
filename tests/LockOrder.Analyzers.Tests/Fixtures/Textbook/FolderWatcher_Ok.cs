public sealed record Change(string Path, WatcherChangeTypes Kind, DateTime At);

public sealed class Debouncer<T> : IDisposable where T : notnull
{
    private readonly object _gate = new();
    private readonly Dictionary<T, DateTime> _due = [];
    private readonly Timer _timer;
    private readonly TimeSpan _delay;
    private readonly Action<IReadOnlyList<T>> _flush;
    private bool _disposed;

    public Debouncer(TimeSpan delay, Action<IReadOnlyList<T>> flush)
    {
        _delay = delay;
        _flush = flush;
        _timer = new Timer(OnTick);
    }

    public void Touch(T item)
    {
        lock (_gate)
        {
            if (_disposed) return;
            _due[item] = DateTime.UtcNow + _delay;
            if (_due.Count == 1) _timer.Change(_delay, Timeout.InfiniteTimeSpan);
        }
    }

    private void OnTick(object? state)
    {
        List<T> ready = [];
        lock (_gate)
        {
            if (_disposed) return;
            var now = DateTime.UtcNow;
            foreach (var (item, due) in _due)
                if (due <= now) ready.Add(item);
            foreach (var item in ready) _due.Remove(item);
            if (_due.Count > 0) _timer.Change(_due.Values.Min() - now, Timeout.InfiniteTimeSpan);
        }

        if (ready.Count > 0) _flush(ready);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed) return;
            _disposed = true;
            _due.Clear();
        }

        _timer.Dispose();
    }
}

public sealed class FolderWatcher : IDisposable
{
    private readonly Lock _sync = new();
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Debouncer<string> _debouncer;
    private readonly List<Change> _history = [];
    private EventHandler<IReadOnlyList<string>>? _changed;
    private bool _closed;

    public FolderWatcher() => _debouncer = new Debouncer<string>(TimeSpan.FromMilliseconds(200), paths => RaiseChanged(paths));

    public event EventHandler<IReadOnlyList<string>> Changed
    {
        add { lock (_sync) _changed += value; }
        remove { lock (_sync) _changed -= value; }
    }

    public bool Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder);
        watcher.Changed += OnChanged;
        watcher.Created += OnChanged;
        watcher.Renamed += (_, e) => Record(e.FullPath, e.ChangeType);
        var kept = false;
        try
        {
            lock (_sync)
            {
                if (_closed) throw new ObjectDisposedException(nameof(FolderWatcher));
                kept = _watchers.TryAdd(folder, watcher);
            }

            if (kept) watcher.EnableRaisingEvents = true;
            return kept;
        }
        finally
        {
            if (!kept) watcher.Dispose();
        }
    }

    private void OnChanged(object sender, FileSystemEventArgs e) => Record(e.FullPath, e.ChangeType);

    private void Record(string path, WatcherChangeTypes kind)
    {
        lock (_sync)
        {
            if (_closed) return;
            _history.Add(new Change(path, kind, DateTime.UtcNow));
            if (_history.Count > 500) _history.RemoveRange(0, 100);
        }

        _debouncer.Touch(path);
    }

    private void RaiseChanged(IReadOnlyList<string> paths)
    {
        EventHandler<IReadOnlyList<string>>? handler;
        lock (_sync) handler = _changed;
        handler?.Invoke(this, paths);
    }

    public IReadOnlyList<Change> Since(DateTime time)
    {
        lock (_sync) return _history.FindAll(c => c.At >= time);
    }

    public void Dispose()
    {
        List<FileSystemWatcher> old;
        lock (_sync)
        {
            if (_closed) return;
            _closed = true;
            old = [.. _watchers.Values];
            _watchers.Clear();
        }

        old.ForEach(static w => w.Dispose());
        _debouncer.Dispose();
    }
}
