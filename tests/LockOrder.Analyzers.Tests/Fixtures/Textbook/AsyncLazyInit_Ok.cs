/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Resource.Gate` | `AsyncResource<T>._gate` | `AsyncResource<T>._task`, `AsyncResource<T>._error (hint)`, `AsyncResource<T>._users` |
*/
public sealed class AsyncResource<T>(Func<CancellationToken, Task<T>> create) : IAsyncDisposable where T : class
{
    private readonly object _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private Task<T>? _task;
    private Exception? _error;
    private int _users;

    public bool Failed => _error is not null;

    public Task<T> GetAsync()
    {
        lock (_gate)
        {
            if (_task is { IsFaulted: false, IsCanceled: false } running)
            {
                _users++;
                return running;
            }

            _users++;
            var task = CreateAsync();
            _task = task;
            return task;
        }
    }

    private async Task<T> CreateAsync()
    {
        await Task.Yield();
        try
        {
            var value = await create(_stop.Token).ConfigureAwait(false);
            lock (_gate) _error = null;
            return value;
        }
        catch (Exception e)
        {
            lock (_gate) _error = e;
            throw;
        }
    }

    public async Task<TResult> UseAsync<TResult>(Func<T, Task<TResult>> use)
    {
        var value = await GetAsync().ConfigureAwait(false);
        try
        {
            return await use(value).ConfigureAwait(false);
        }
        finally
        {
            Task<T>? dead = null;
            lock (_gate)
            {
                if (--_users == 0 && _task is { IsCompletedSuccessfully: true })
                {
                    dead = _task;
                    _task = null;
                }
            }

            if (dead is { Result: IAsyncDisposable disposable }) await disposable.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _stop.Cancel();
        Task<T>? task;
        lock (_gate) (task, _task) = (_task, null);
        if (task is not null)
        {
            try
            {
                await task.ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
            }
        }

        _stop.Dispose();
    }
}
