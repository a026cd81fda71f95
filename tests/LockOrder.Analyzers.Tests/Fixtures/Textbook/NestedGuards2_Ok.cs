public sealed class NamedLock
{
    private readonly object _inner = new();
    private string? _owner;
    public Holder Enter(string? who = null) { Monitor.Enter(_inner); _owner = who; return new Holder(this); }
    private void Exit() { _owner = null; Monitor.Exit(_inner); }
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
    private double _p;
    public void Two()
    {
        using (_valves.Enter())
        {
            _p = Math.Clamp(_p, 0, 1);
            using var g = _gauges.Enter();
            _p = 0;
        }
    }
}
