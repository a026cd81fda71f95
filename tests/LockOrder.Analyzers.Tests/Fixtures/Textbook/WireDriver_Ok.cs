/* LockOrdering.md
```lock-order
pool > connection > statement cache
connection > stats
pool > stats
```

| Lock | Declared as | Protects |
|---|---|---|
| pool | `DbPool._sync` | `DbPool._idle`, `DbPool._busy`, `DbPool._waiters` |
| connection | `DbConnectionCore._turn` | `DbConnectionCore._transaction` |
| statement cache | `StatementCache._lock` | `StatementCache._map`, `StatementCache._lru` |
| stats | `Stats.Gate` | `Stats.Opened`, `Stats.Closed`, `Stats.Failures` |
*/
public sealed class Stats
{
    public readonly object Gate = new();
    public int Opened;
    public int Closed;
    public int Failures;

    public override string ToString()
    {
        lock (Gate) return $"{Opened}/{Closed}/{Failures}";
    }
}

public sealed class StatementCache(int capacity)
{
    private readonly object _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Sql, int Handle)>> _map = [];
    private readonly LinkedList<(string Sql, int Handle)> _lru = new();

    public int GetOrPrepare(string sql, Func<string, int> prepare)
    {
        lock (_lock)
        {
            if (_map.TryGetValue(sql, out var node))
            {
                _lru.Remove(node);
                _lru.AddFirst(node);
                return node.Value.Handle;
            }
        }

        var handle = prepare(sql);
        lock (_lock)
        {
            if (_map.TryGetValue(sql, out var raced)) return raced.Value.Handle;
            _map[sql] = _lru.AddFirst((sql, handle));
            if (_map.Count > capacity) EvictOldest();
        }

        return handle;
    }

    private void EvictOldest()
    {
        var last = _lru.Last!;
        _lru.RemoveLast();
        _map.Remove(last.Value.Sql);
    }
}

public sealed class DbConnectionCore(Stats stats) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly StatementCache _statements = new(32);
    private int? _transaction;
    private volatile bool _broken;

    public bool IsBroken => _broken;

    public async Task<int> ExecuteAsync(string sql, CancellationToken ct = default)
    {
        await _turn.WaitAsync(ct);
        try
        {
            var handle = _statements.GetOrPrepare(sql, static s => s.GetHashCode());
            await Task.Delay(1, ct);
            return _transaction is { } tx ? handle ^ tx : handle;
        }
        catch (IOException)
        {
            _broken = true;
            lock (stats.Gate) stats.Failures++;
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task<IAsyncDisposable> BeginAsync(CancellationToken ct = default)
    {
        await _turn.WaitAsync(ct);
        try
        {
            if (_transaction is not null) throw new InvalidOperationException("nested");
            _transaction = Random.Shared.Next();
        }
        finally
        {
            _turn.Release();
        }

        return new Scope(this);
    }

    private async ValueTask EndAsync()
    {
        await _turn.WaitAsync();
        try { _transaction = null; }
        finally { _turn.Release(); }
    }

    public ValueTask DisposeAsync()
    {
        lock (stats.Gate) stats.Closed++;
        _turn.Dispose();
        return ValueTask.CompletedTask;
    }

    private sealed class Scope(DbConnectionCore owner) : IAsyncDisposable
    {
        private DbConnectionCore? _owner = owner;
        public ValueTask DisposeAsync() => Interlocked.Exchange(ref _owner, null)?.EndAsync() ?? default;
    }
}

public sealed class DbPool(int max)
{
    private readonly object _sync = new();
    private readonly Stack<DbConnectionCore> _idle = new();
    private readonly HashSet<DbConnectionCore> _busy = [];
    private readonly Queue<TaskCompletionSource<DbConnectionCore>> _waiters = new();
    private readonly Stats _stats = new();

    public ValueTask<DbConnectionCore> RentAsync(CancellationToken ct = default)
    {
        TaskCompletionSource<DbConnectionCore> waiter;
        lock (_sync)
        {
            if (_idle.TryPop(out var ready))
            {
                _busy.Add(ready);
                return new(ready);
            }

            if (_busy.Count < max)
            {
                var created = new DbConnectionCore(_stats);
                _busy.Add(created);
                lock (_stats.Gate) _stats.Opened++;
                return new(created);
            }

            waiter = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Enqueue(waiter);
        }

        return new(WaitAsync(waiter, ct));
    }

    private static async Task<DbConnectionCore> WaitAsync(TaskCompletionSource<DbConnectionCore> waiter, CancellationToken ct)
    {
        await using var registration = ct.Register(static s => ((TaskCompletionSource<DbConnectionCore>)s!).TrySetCanceled(), waiter);
        return await waiter.Task;
    }

    public async ValueTask ReturnAsync(DbConnectionCore connection)
    {
        var broken = connection.IsBroken;
        while (true)
        {
            TaskCompletionSource<DbConnectionCore>? next;
            lock (_sync)
            {
                if (broken)
                {
                    _busy.Remove(connection);
                    break;
                }

                if (!_waiters.TryDequeue(out next))
                {
                    _busy.Remove(connection);
                    _idle.Push(connection);
                    return;
                }
            }

            if (next.TrySetResult(connection)) return;
        }

        await connection.DisposeAsync();
    }
}
