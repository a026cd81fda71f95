public sealed class NamedLock
{
    private readonly object _inner = new();
    public Holder Enter() { Monitor.Enter(_inner); return new Holder(this); }
    private void Exit() { Monitor.Exit(_inner); }
    public sealed class Holder : IDisposable
    {
        private readonly NamedLock? _lock;
        internal Holder(NamedLock owner) => _lock = owner;
        public void Dispose() { if (_lock != null) _lock.Exit(); }
    }
}
public sealed class Plant
{
    private readonly NamedLock _valves = new();
    private readonly NamedLock _gauges = new();
    public void Two()
    {
        using (_valves.Enter())
        {
            using (_gauges.Enter()) { }
        }
    }
    public void Three()
    {
        using var a = _valves.Enter();
        using var b = _gauges.Enter();
    }
}
