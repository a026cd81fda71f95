public sealed class Bs
{
    private readonly object _g = new();
    private readonly ManualResetEventSlim _e = new();
    private readonly SemaphoreSlim _s = new(3, 3);
    public bool A() { lock (_g) return _e.Wait(0); }
    public bool B() { lock (_g) return _s.Wait(0); }
    public bool E(Task t) { lock (_g) return t.Wait(0); }
    public bool F(Thread t) { lock (_g) return t.Join(TimeSpan.Zero); }
}
