/* LockOrdering.md
```lock-order
outer < inner
```

| Lock | Declared as |
|---|---|
| `outer` | `Transaction.Outer` |
| `inner` | `Transaction.Inner` |
*/
//- ignore LOCK3003
public sealed class Transaction
{
    private readonly SemaphoreSlim _outer = new(1, 1);
    private readonly SemaphoreSlim _inner = new(1, 1);
    private int _state;

    public async Task CommitAsync(Stream log)
    {
        await _inner.WaitAsync();
        try
        {
            _state = 1;
            await log.FlushAsync();
        }
        catch (IOException)
        {
            _state = -1;
            throw;
        }
        finally
        {
            await {|LOCK1001:ReportAsync()|};
            _inner.Release();
        }
    }

    private async Task ReportAsync()
    {
        await _outer.WaitAsync();
        try
        {
            _state++;
        }
        finally
        {
            _outer.Release();
        }
    }

    public async Task RollbackAsync()
    {
        await _outer.WaitAsync();
        try
        {
            await _inner.WaitAsync();
            try
            {
                _state--;
            }
            finally
            {
                _inner.Release();
            }
        }
        finally
        {
            _outer.Release();
        }
    }
}
