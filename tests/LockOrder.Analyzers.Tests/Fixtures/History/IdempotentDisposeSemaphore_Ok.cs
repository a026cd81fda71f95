// The same on the semaphore itself, with a null-conditional release (the fix of meziantou/Meziantou.Framework #3068).
public sealed class Gate7
{
    private readonly SemaphoreSlim _s = new(1, 1);
    private int _n;
    public IDisposable Acquire() { _s.Wait(); return new Handle(_s); }
    public void Use() { using (Acquire()) { _n++; } }
    public void Use2() { using var h = Acquire(); _n++; }
    public void Both() { Use(); Use2(); Use(); }
    private sealed class Handle(SemaphoreSlim s) : IDisposable { private SemaphoreSlim? _s = s; public void Dispose() => Interlocked.Exchange(ref _s, null)?.Release(); }
}
