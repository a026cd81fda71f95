/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `U._g` | `U._n` |
*/
public sealed class Gate
{
    internal readonly SemaphoreSlim Sem = new(1, 1);
    public async Task<Releaser> LockAsync()
    {
        await Sem.WaitAsync();
        return new Releaser(this);
    }
    public async Task<Releaser2> LockAsync2()
    {
        await Sem.WaitAsync();
        return new Releaser2(this);
    }
    public async Task<IDisposable> LockAsync3()
    {
        await Sem.WaitAsync();
        return new Releaser3(this);
    }
    public Releaser Lock()
    {
        Sem.Wait();
        return new Releaser(this);
    }
    public Releaser2 Lock2()
    {
        Sem.Wait();
        return new Releaser2(this);
    }
    public struct Releaser : IDisposable
    {
        private Gate? _owner;
        internal Releaser(Gate owner) { _owner = owner; }
        public void Dispose() { if (_owner is { } owner) { _owner = null; owner.Sem.Release(); } }
    }
    public readonly struct Releaser2(Gate owner) : IDisposable
    {
        public void Dispose() { owner.Sem.Release(); }
    }
    private sealed class Releaser3(Gate owner) : IDisposable
    {
        private Gate? _owner = owner;
        public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Sem.Release();
    }
}
public sealed class U
{
    private readonly Gate _g = new();
    private int _n;
    public async Task A() { using (await _g.LockAsync()) { await Task.Yield(); } }
    public async Task B() { using (await _g.LockAsync2()) { await Task.Yield(); } }
    public async Task C() { using (await _g.LockAsync3()) { await Task.Yield(); } }
    public void D() { using (_g.Lock()) { } }
    public void E() { using (_g.Lock2()) { } }
}
