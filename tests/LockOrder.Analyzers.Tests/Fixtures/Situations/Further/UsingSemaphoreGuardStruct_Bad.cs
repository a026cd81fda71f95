/* LockOrdering.md
```lock-order
Tenant.Lock
  ->Blob.Lock
```
*/
//- ignore LOCK0006
public sealed class AsyncMutex
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async ValueTask<Releaser> LockAsync(CancellationToken cancellation = default)
    {
        await _semaphore.WaitAsync(cancellation).ConfigureAwait(false);
        return new Releaser(this);
    }

    public readonly struct Releaser(AsyncMutex mutex) : IDisposable
    {
        public void Dispose() => mutex._semaphore.Release();
    }
}

public sealed class Tenant
{
    public AsyncMutex Lock { get; } = new();
    public int Quota;
    public async Task ChargeAsync(Blob blob)
    {
        using (await Lock.LockAsync())
        {
            Quota--;
            await blob.TouchAsync();
        }
    }
}

public sealed class Blob
{
    internal readonly AsyncMutex Lock = new();
    private int _touched;

    public async Task TouchAsync()
    {
        using var _ = await Lock.LockAsync().ConfigureAwait(false);
        _touched++;
    }

    public async Task DeleteAsync(Tenant tenant)
    {
        using (await Lock.LockAsync())
        {
            using ({|LOCK1001.a:await {|LOCK1001.a:tenant.Lock.LockAsync()|}|})
            {
                tenant.Quota++;
            }
        }
    }

    public async Task CopyAsync(Blob other)
    {
        using (await Lock.LockAsync())
        {
            {|LOCK1004.b:await {|LOCK1004.b:other.TouchAsync()|}|};
        }
    }
}
