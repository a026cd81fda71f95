// decorator of the same interface: outer locks, inner locks
public interface IStore { string? Get(string k); void Put(string k, string v); }
public sealed class MemoryStore : IStore
{
    private readonly object _gate = new(); private readonly Dictionary<string, string> _d = [];
    public string? Get(string k) { lock (_gate) return _d.GetValueOrDefault(k); }
    public void Put(string k, string v) { lock (_gate) _d[k] = v; }
}
public sealed class CachedStore(IStore inner) : IStore
{
    private readonly object _gate = new(); private string? _last;
    public string? Get(string k) { lock (_gate) { return _last ??= inner.Get(k); } }
    public void Put(string k, string v) { lock (_gate) { _last = null; inner.Put(k, v); } }
}
public sealed class LoggingStore(IStore inner) : IStore
{
    private readonly object _log = new(); private int _n;
    public string? Get(string k) { lock (_log) { _n++; return inner.Get(k); } }
    public void Put(string k, string v) { lock (_log) { _n++; inner.Put(k, v); } }
}
