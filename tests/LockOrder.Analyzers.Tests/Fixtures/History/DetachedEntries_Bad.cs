// After hazelcast's and ehcache's listeners ported to C#: an entry's finaliser-like cleanup and an enumerator that both lock; a yield under the lock.
public sealed class CacheEntry(string key)
{
    public string Key => key;

    public int Hits { get; set; }
}

public sealed class SegmentedCache
{
    private readonly object[] _segmentLocks = [new(), new(), new(), new()];
    private readonly Dictionary<string, CacheEntry>[] _segments = [[], [], [], []];

    private static int SegmentOf(string key) => (key.GetHashCode(StringComparison.Ordinal) & int.MaxValue) % 4;

    public CacheEntry GetOrAdd(string key)
    {
        var segment = SegmentOf(key);
        lock (_segmentLocks[segment])
        {
            if (!_segments[segment].TryGetValue(key, out var entry))
            {
                _segments[segment][key] = entry = new CacheEntry(key);
            }

            entry.Hits++;
            return entry;
        }
    }

    public IEnumerable<CacheEntry> Enumerate()
    {
        for (var i = 0; i < 4; i++)
        {
            lock (_segmentLocks[i])
            {
                foreach (var entry in _segments[i].Values)
                {
                    {|LOCK4001:yield return entry;|}
                }
            }
        }
    }

    public int Count()
    {
        var count = 0;
        for (var i = 0; i < 4; i++)
        {
            lock (_segmentLocks[i])
            {
                count += _segments[i].Count;
            }
        }

        return count;
    }
}
