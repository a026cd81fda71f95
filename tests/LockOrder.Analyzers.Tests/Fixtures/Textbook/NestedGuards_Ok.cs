public sealed class NamedLock
{
    private readonly object _inner = new();
    public Holder Enter() { Monitor.Enter(_inner); return new Holder(this); }
    public Holder Enter2() { Monitor.Enter(_inner); return new Holder(this); }
    private void Exit() { Monitor.Exit(_inner); }
    public readonly ref struct Holder
    {
        private readonly NamedLock? _lock;
        internal Holder(NamedLock owner) => _lock = owner;
        public void Dispose() => _lock?.Exit();
    }
}
public sealed class Plant
{
    private readonly NamedLock _valves = new();
    private readonly NamedLock _gauges = new();
    public void One() { using (_valves.Enter()) { } }
    public void Two()
    {
        using (_valves.Enter())
        {
            using (_gauges.Enter()) { }
        }
    }
}
