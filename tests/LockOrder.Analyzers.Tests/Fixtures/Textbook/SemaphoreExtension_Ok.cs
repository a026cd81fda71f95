/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `S` | `M._s` | `M._n` |
*/
public static class Ext
{
    public static async ValueTask<Releaser> EnterAsync(this SemaphoreSlim semaphore) { await semaphore.WaitAsync(); return new Releaser(semaphore); }
    public static Releaser Enter(this SemaphoreSlim semaphore) { semaphore.Wait(); return new Releaser(semaphore); }
    public static async Task<IDisposable> UseWaitAsync(this SemaphoreSlim semaphore) { await semaphore.WaitAsync(); return new Wrapper(semaphore); }
    private sealed class Wrapper(SemaphoreSlim semaphore) : IDisposable { public void Dispose() => semaphore.Release(); }
    public static void Down(SemaphoreSlim s) => s.Wait();
    public static void Up(SemaphoreSlim s) => s.Release();
}
public readonly struct Releaser(SemaphoreSlim semaphore) : IDisposable { public void Dispose() => semaphore.Release(); }
public sealed class M
{
    private readonly SemaphoreSlim _s = new(1, 1);
    private int _n;
    public int A() { using (_s.Enter()) return _n; }
    public async Task<int> B() { using (await _s.EnterAsync()) return _n; }
    public async Task<int> C() { using (await _s.UseWaitAsync()) return _n; }
    public int D() { Ext.Down(_s); try { return _n; } finally { Ext.Up(_s); } }
}
