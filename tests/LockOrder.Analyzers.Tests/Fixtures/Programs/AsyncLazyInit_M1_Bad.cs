/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| init | `Database._init` | `Database._connection (writes)`, `Database._schema` |
| cache | `Database._cacheLock` | `Database._statements`, `Database._generation` |

```lock-order
init
    cache
```
*/
//- ignore LOCK3003
using System.Collections.Concurrent;

public interface IConnection : IAsyncDisposable
{
    Task<int> QueryAsync(string statement, CancellationToken cancellation);
}

public interface IDriver
{
    Task<IConnection> ConnectAsync(CancellationToken cancellation);
}

public sealed class Database : IAsyncDisposable
{
    private readonly SemaphoreSlim _init = new(1);
    private readonly object _cacheLock = new();
    private readonly Dictionary<string, string> _statements = [];
    private readonly ConcurrentDictionary<string, Lazy<Task<int>>> _counts = new();
    private readonly Lazy<string> _banner = new(() => $"db {Environment.MachineName}");
    private readonly AsyncLocal<int> _depth = new();
    private readonly IDriver _driver;
    private volatile IConnection? _connection;
    private string _schema = "";
    private int _generation;

    public Database(IDriver driver, CancellationToken shutdown)
    {
        _driver = driver;
        shutdown.Register(static state => ((Database)state!).Invalidate(), this);
    }

    public string Banner => _banner.Value;

    public async Task<int> QueryAsync(string name, CancellationToken cancellation)
    {
        var connection = _connection ?? await InitializeAsync(cancellation).ConfigureAwait(false);
        _depth.Value++;
        try
        {
            return await connection.QueryAsync(Statement(name), cancellation).ConfigureAwait(false);
        }
        finally
        {
            _depth.Value--;
        }
    }

    public Task<int> CountAsync(string table) =>
        _counts.GetOrAdd(table, key => new Lazy<Task<int>>(() => QueryAsync("count " + key, CancellationToken.None))).Value;

    public async Task<int> CountAllAsync(IEnumerable<string> tables, CancellationToken cancellation)
    {
        var total = 0;
        await Parallel.ForEachAsync(tables, cancellation, async (table, token) =>
        {
            var count = await QueryAsync("count " + table, token).ConfigureAwait(false);
            Interlocked.Add(ref total, count);
        }).ConfigureAwait(false);
        return total;
    }

    public async Task UseSchemaAsync(string schema)
    {
        var entered = false;
        try
        {
            await _init.WaitAsync().ConfigureAwait(false);
            entered = true;
            if (_schema == schema)
            {
                return;
            }

            _schema = schema;
            Invalidate();
        }
        finally
        {
            if (entered)
            {
                _init.Release();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        IConnection? connection;
        await _init.WaitAsync().ConfigureAwait(false);
        try
        {
            connection = _connection;
            _connection = null;
        }
        finally
        {
            _init.Release();
        }

        if (connection is not null)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<IConnection> InitializeAsync(CancellationToken cancellation)
    {
        await _init.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_connection is { } ready)
            {
                return ready;
            }

            var connection = await _driver.ConnectAsync(cancellation).ConfigureAwait(false);
            await connection.QueryAsync("use " + _schema, cancellation).ConfigureAwait(false);
            Invalidate();
            return _connection = connection;
        }
        finally
        {
            _init.Release();
        }
    }

    private string Statement(string name)
    {
        lock (_cacheLock)
        {
            if (!_statements.TryGetValue(name, out var text))
            {
                {|LOCK1001:_init.Wait()|};
                text = $"/* {_generation} {_schema} */ {name}";
                _init.Release();
                _statements.Add(name, text);
            }

            return text;
        }
    }

    private void Invalidate()
    {
        lock (_cacheLock)
        {
            _statements.Clear();
            _generation++;
        }
    }
}
