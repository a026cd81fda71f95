/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Cache` | `Cache._rw` | `Cache._map` |
*/
public sealed class Cache
{
    private readonly struct WriteToken(ReaderWriterLockSlim rw) : IDisposable
    {
        public void Dispose() => rw.ExitWriteLock();
    }

    private readonly struct ReadToken(ReaderWriterLockSlim rw) : IDisposable
    {
        public void Dispose() => rw.ExitReadLock();
    }

    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Dictionary<int, string> _map = [];

    private WriteToken? TryWrite(int ms)
    {
        if (!_rw.TryEnterWriteLock(ms)) return null;
        return new WriteToken(_rw);
    }

    private ReadToken Read()
    {
        _rw.EnterReadLock();
        return new(_rw);
    }

    public bool Put(int k, string v)
    {
        var token = TryWrite(20);
        if (!token.HasValue) return false;
        try
        {
            _map[k] = v;
            return true;
        }
        finally
        {
            token.Value.Dispose();
        }
    }

    public bool Drop(int k)
    {
        using var token = TryWrite(20);
        return token is not null && _map.Remove(k);
    }

    public bool Swap(int a, int b)
    {
        if (TryWrite(0) is not { } token) return false;
        using (token)
        {
            if (!_map.TryGetValue(a, out var x) || !_map.TryGetValue(b, out var y)) return false;
            _map[a] = y;
            _map[b] = x;
        }
        return true;
    }

    public string? Get(int k)
    {
        using var r = Read();
        return _map.GetValueOrDefault(k);
    }
}
