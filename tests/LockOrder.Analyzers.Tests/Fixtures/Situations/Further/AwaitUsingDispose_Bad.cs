/* LockOrdering.md
```lock-order
Broker.Sessions
  ->Session.State
```
*/
//- ignore LOCK0006
public sealed class Broker
{
    private readonly SemaphoreSlim _sessions = new(1, 1);
    private int _open;

    public async Task ReleaseAsync()
    {
        await _sessions.WaitAsync();
        try
        {
            _open--;
        }
        finally
        {
            _sessions.Release();
        }
    }
}

public sealed class Lease(Broker broker) : IAsyncDisposable
{
    public int Id => 1;
    public async ValueTask DisposeAsync() => await broker.ReleaseAsync();
}

public sealed class Session(Broker broker)
{
    private readonly SemaphoreSlim _state = new(1, 1);
    private int _last;

    public async Task UseAsync()
    {
        await _state.WaitAsync();
        try
        {
            await using var lease = {|LOCK1001:new Lease(broker)|};
            _last = lease.Id;
        }
        finally
        {
            _state.Release();
        }
    }

    public async Task UseBlockAsync()
    {
        await _state.WaitAsync();
        try
        {
            await using ({|LOCK1001:new Lease(broker)|})
            {
                _last++;
            }
        }
        finally
        {
            _state.Release();
        }
    }
}
