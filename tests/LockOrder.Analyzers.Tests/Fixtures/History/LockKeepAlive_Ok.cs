/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| lock object | `SqlDistributedLock._lockObject` | `SqlDistributedLock._completed`, `SqlDistributedLock._pings` |
*/
// After HangfireIO/Hangfire's SQL lock: the keep-alive timer uses the lock object; the release, which must not overlap with it, wrote without.
public interface IDedicatedConnection
{
    void Execute(string sql);
}

public sealed class SqlDistributedLock : IDisposable
{
    private static readonly AsyncLocal<Dictionary<string, int>?> AcquiredLocks = new();
    private readonly object _lockObject = new();
    private readonly IDedicatedConnection _connection;
    private readonly string _resource;
    private readonly Timer? _timer;
    private bool _completed;
    private int _pings;

    public SqlDistributedLock(IDedicatedConnection connection, string resource, TimeSpan keepAlive)
    {
        _connection = connection;
        _resource = resource;
        _completed = false;
        AcquiredLocks.Value ??= [];
        if (AcquiredLocks.Value.TryAdd(resource, 1))
        {
            _connection.Execute("sp_getapplock " + resource);
            _timer = new Timer(ExecuteKeepAlive, null, keepAlive, keepAlive);
        }
    }

    private void ExecuteKeepAlive(object? state)
    {
        lock (_lockObject)
        {
            if (_completed)
            {
                return;
            }

            _connection.Execute("SELECT 1;");
            Count(1);
        }
    }

    private void Count(int n) => _pings += n;

    public void Dispose()
    {
        lock (_lockObject)
        {
            if (_completed)
            {
                return;
            }

            _completed = true;
            _timer?.Dispose();
            _connection.Execute("sp_releaseapplock " + _resource);
        }

        AcquiredLocks.Value?.Remove(_resource);
    }
}
