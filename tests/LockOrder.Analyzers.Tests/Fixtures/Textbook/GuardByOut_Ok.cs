public sealed class NamedLock
{
    private readonly object _inner = new();
    public bool TryEnter(TimeSpan timeout, out Holder holder)
    {
        if (Monitor.TryEnter(_inner, timeout)) { holder = new Holder(this); return true; }
        holder = default;
        return false;
    }
    private void Exit() { Monitor.Exit(_inner); }
    public readonly struct Holder : IDisposable
    {
        private readonly NamedLock? _lock;
        internal Holder(NamedLock owner) => _lock = owner;
        public void Dispose() => _lock?.Exit();
    }
}
public sealed class Plant
{
    private readonly NamedLock _valves = new();
    public bool TryClose()
    {
        if (!_valves.TryEnter(TimeSpan.FromSeconds(1), out var holder)) return false;
        try { return true; }
        finally { holder.Dispose(); }
    }
    public bool TryClose2()
    {
        if (_valves.TryEnter(TimeSpan.FromSeconds(1), out var holder))
        {
            using (holder) return true;
        }
        return false;
    }
}
