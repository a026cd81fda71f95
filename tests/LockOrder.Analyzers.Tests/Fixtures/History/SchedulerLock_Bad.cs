/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| pool lock | `PoolLock.mutex` | `TxPool.entries (contents)`, `TxPool.totalSize` |
*/
// After stratisproject/StratisBitcoinFullNode: work on the pool is handed as a delegate to the pool's lock; the work of one method calls another that does the same.
public interface ILockedExecutor
//- ignore LOCK4003
{
    Task<T> ReadAsync<T>(Func<T> func);

    Task WriteAsync(Action action);
}

public sealed class PoolLock : ILockedExecutor
{
    private readonly SemaphoreSlim mutex = new(1, 1);

    public async Task<T> ReadAsync<T>(Func<T> func)
    {
        await this.mutex.WaitAsync().ConfigureAwait(false);
        try
        {
            return func();
        }
        finally
        {
            this.mutex.Release();
        }
    }

    public async Task WriteAsync(Action action)
    {
        await this.mutex.WaitAsync().ConfigureAwait(false);
        try
        {
            action();
        }
        finally
        {
            this.mutex.Release();
        }
    }

    public void Write(Action action)
    {
        this.mutex.Wait();
        try
        {
            action();
        }
        finally
        {
            this.mutex.Release();
        }
    }
}

public sealed class TxPool
{
    private readonly PoolLock poolLock = new();
    private readonly Dictionary<string, int> entries = new(StringComparer.Ordinal);
    private long totalSize;

    public Task<long> SizeAsync() => this.poolLock.ReadAsync(() => this.totalSize);

    public Task<bool> ExistsAsync(string hash) => this.poolLock.ReadAsync(() => this.entries.ContainsKey(hash));

    public void Add(string hash, int size)
    {
        this.poolLock.Write(() =>
        {
            if (this.entries.TryAdd(hash, size))
            {
                this.totalSize += size;
                if (this.totalSize > 1_000_000)
                {
                    {|LOCK1005:this.Trim(hash)|};
                }
            }
        });
    }

    public void Remove(IEnumerable<string> hashes)
    {
        foreach (var hash in hashes)
        {
            this.Trim(hash);
        }
    }

    private void Trim(string hash)
    {
        this.poolLock.Write(() =>
        {
            if (this.entries.Remove(hash, out var size))
            {
                this.totalSize -= size;
            }
        });
    }
}
