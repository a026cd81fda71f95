/* LockOrdering.md
# Library monitor

| Lock | Declared as | Protects |
|---|---|---|
| refreshers | `LibraryWatcher._active` | `LibraryWatcher._active (contents)` |
| timer | `FolderRefresher._timerLock` | `FolderRefresher._timer`, `FolderRefresher._paths (contents)` |
*/
//- ignore LOCK4003
// After jellyfin's library monitor: a change adds a path under the list's lock and restarts the timer under the refresher's; the refresher that is done
// raises its event under the timer's lock, and the handler takes it off the list.
public sealed class FolderRefresher : IDisposable
{
    private readonly object _timerLock = new();
    private readonly List<string> _paths = [];
    private System.Threading.Timer? _timer;
    private bool _disposed;

    public FolderRefresher(string path)
    {
        Path = path;
        AddPath(path);
    }

    public event EventHandler<EventArgs>? Completed;

    public string Path { get; private set; }

    public void AddPath(string path)
    {
        lock (_timerLock)
        {
            if (!_paths.Contains(path, StringComparer.Ordinal))
            {
                _paths.Add(path);
            }
        }
    }

    public void RestartTimer()
    {
        if (_disposed)
        {
            return;
        }

        lock (_timerLock)
        {
            if (_timer is null)
            {
                _timer = new System.Threading.Timer(OnTimer, null, TimeSpan.FromSeconds(60), Timeout.InfiniteTimeSpan);
            }
            else
            {
                _timer.Change(TimeSpan.FromSeconds(60), Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void OnTimer(object? state)
    {
        List<string> affected;
        lock (_timerLock)
        {
            affected = [.. _paths];
            DisposeTimer();
        }

        Completed?.Invoke(this, EventArgs.Empty);

        foreach (var path in affected)
        {
            File.Exists(path);
        }
    }

    private void DisposeTimer()
    {
        if (_timer is not null)
        {
            _timer.Dispose();
            _timer = null;
        }
    }

    public void Dispose()
    {
        if (!_disposed)
        {
            lock (_timerLock)
            {
                DisposeTimer();
            }

            _disposed = true;
        }
    }
}

public sealed class LibraryWatcher
{
    private readonly List<FolderRefresher> _active = [];

    public void ReportChange(string path)
    {
        lock (_active)
        {
            foreach (var refresher in _active)
            {
                if (path.StartsWith(refresher.Path, StringComparison.Ordinal))
                {
                    refresher.AddPath(path);
                    refresher.RestartTimer();
                    return;
                }
            }

            var created = new FolderRefresher(path);
            created.Completed += OnRefresherCompleted;
            _active.Add(created);
        }
    }

    private void OnRefresherCompleted(object? sender, EventArgs e)
    {
        if (sender is FolderRefresher refresher)
        {
            DisposeRefresher(refresher);
        }
    }

    private void DisposeRefresher(FolderRefresher refresher)
    {
        lock (_active)
        {
            refresher.Completed -= OnRefresherCompleted;
            _active.Remove(refresher);
        }
    }
}
