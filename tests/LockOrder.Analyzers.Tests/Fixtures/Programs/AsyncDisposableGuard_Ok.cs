/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Connection` | `DbSession._mutex` | `DbSession._open`, `DbSession._depth` |
*/
using System;
using System.Threading;
using System.Threading.Tasks;

public sealed class DbSession : IAsyncDisposable
{
    private readonly SemaphoreSlim _mutex = new(initialCount: 1, maxCount: 1);
    private bool _open;
    private int _depth;

    public async ValueTask<Transaction> BeginAsync(CancellationToken ct = default)
    {
        await _mutex.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            if (!_open)
            {
                await Task.Delay(1, ct).ConfigureAwait(false);
                _open = true;
            }

            _depth++;
            return new Transaction(this);
        }
        catch
        {
            _mutex.Release();
            throw;
        }
    }

    public async Task<int> ExecuteAsync(Func<int, Task<int>> body)
    {
        int depth;
        await using (await BeginAsync())
        {
            depth = _depth;
        }

        return await body(depth);
    }

    private ValueTask EndAsync()
    {
        _depth--;
        _mutex.Release();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await using var last = await BeginAsync(CancellationToken.None);
        _open = false;
    }

    public sealed class Transaction : IAsyncDisposable
    {
        private DbSession? _session;

        internal Transaction(DbSession session) => _session = session;

        public ValueTask DisposeAsync()
        {
            var session = Interlocked.Exchange(ref _session, null);
            return session is null ? default : session.EndAsync();
        }
    }
}
