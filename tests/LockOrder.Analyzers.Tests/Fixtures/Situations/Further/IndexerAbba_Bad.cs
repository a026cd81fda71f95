// Two caches: the indexer of one loads from the other, whose eviction removes from the first.
public sealed class BlobCache
{
    private readonly object _sync = new();
    private readonly Dictionary<string, byte[]> _blobs = [];
    public DiskStore? Backing { get; set; }
    public int Count
    {
        get { lock (_sync) { return _blobs.Count; } }
    }

    public byte[] this[string key]
    {
        get
        {
            lock (_sync)
            {
                if (!_blobs.TryGetValue(key, out var blob))
                {
                    blob = {|LOCK1003.leg:Backing!.Read(key)|};
                    _blobs[key] = blob;
                }

                return blob;
            }
        }
    }

    public void Remove(string key)
    {
        lock (_sync)
        {
            _blobs.Remove(key);
        }
    }
}

public sealed class DiskStore(BlobCache cache)
{
    private readonly object _io = new();
    private long _used;

    public byte[] Read(string key)
    {
        lock (_io)
        {
            _used += key.Length;
            return new byte[key.Length];
        }
    }

    public void Trim(string key)
    {
        lock (_io)
        {
            var blob = {|LOCK1003.leg:cache[key]|};
            _used -= blob.Length;
        }
    }
}

public sealed class Unrelated
{
    private readonly object _gate = new();
    private int _n;
    public int Next() { lock (_gate) { return ++_n; } }
}
