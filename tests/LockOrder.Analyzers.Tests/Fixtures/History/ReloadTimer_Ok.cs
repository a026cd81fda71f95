// After NLog/NLog #3758: the watcher tells of a change under its own monitor and the factory starts a timer under its; the reload stops the watcher under the factory's.
public sealed class FileWatcher : IDisposable
{
    private readonly List<string> _paths = [];
    private readonly LogFactory _factory;
    private bool _stopped;

    public FileWatcher(LogFactory factory) => _factory = factory;

    public void Watch(string path)
    {
        lock (this)
        {
            _paths.Add(path);
        }
    }

    public void CompletionStatusChanged(string path)
    {
        lock (this)
        {
            if (!_stopped && _paths.Contains(path))
            {
                _factory.ConfigFileChanged(path);
            }
        }
    }

    public void Dispose()
    {
        lock (this)
        {
            _stopped = true;
            _paths.Clear();
        }
    }
}

public sealed class LogFactory
{
    private readonly object _syncRoot = new();
    private readonly object _timerLock = new();
    private System.Threading.Timer? _reloadTimer;
    private FileWatcher? _watcher;

    public object SyncRoot => _syncRoot;

    public string? Last { get; private set; }

    public void Start(string path)
    {
        lock (SyncRoot)
        {
            _watcher = new FileWatcher(this);
            _watcher.Watch(path);
        }
    }

    internal void ConfigFileChanged(string path)
    {
        lock (_timerLock)
        {
            _reloadTimer ??= new System.Threading.Timer(ReloadConfigOnTimer, path, 1000, Timeout.Infinite);
        }
    }

    internal void ReloadConfigOnTimer(object? state)
    {
        lock (_timerLock)
        {
            _reloadTimer?.Dispose();
            _reloadTimer = null;
        }

        lock (SyncRoot)
        {
            Last = state as string;
            _watcher?.Dispose();
            _watcher = null;
        }
    }
}
