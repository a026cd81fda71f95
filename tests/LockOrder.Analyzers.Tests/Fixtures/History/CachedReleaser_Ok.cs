// A releaser made once in the constructor and handed out each time: the async lock of many libraries (VS-threading, EF Core, Akavache).
public sealed class AsyncLock1
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);
    private readonly IDisposable _releaser;
    public AsyncLock1() => _releaser = new Releaser(_semaphore);
    public async ValueTask<IDisposable> LockAsync(CancellationToken c = default)
    {
        await _semaphore.WaitAsync(c).ConfigureAwait(false);
        return _releaser;
    }
    private sealed class Releaser(SemaphoreSlim s) : IDisposable { public void Dispose() => s.Release(); }
}
public sealed class User1
{
    private readonly AsyncLock1 _lock = new();
    private int _n;
    public async Task A() { using (await _lock.LockAsync()) { _n++; } await B(); }
    public async Task B() { using (await _lock.LockAsync()) { _n++; } }
    public async Task E() { await B(); using (await _lock.LockAsync()) { _n++; } }
    public async Task F() { using var l = await _lock.LockAsync(); _n++; }
}
