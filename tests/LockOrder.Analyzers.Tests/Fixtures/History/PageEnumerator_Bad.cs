// After mono's and others' caches: the iterator keeps the lock while its consumer does what it likes.
public sealed class PageCache
{
    private readonly object _cacheLock = new();
    private readonly SortedDictionary<long, byte[]> _pages = [];
    private long _hits;

    public long Hits => Interlocked.Read(ref _hits);

    public void Put(long number, byte[] page)
    {
        lock (_cacheLock)
        {
            _pages[number] = page;
        }
    }

    public IEnumerable<KeyValuePair<long, byte[]>> Dirty(long since)
    {
        lock (_cacheLock)
        {
            foreach (var pair in _pages)
            {
                if (pair.Key >= since)
                {
                    _hits++;
                    {|LOCK4001:yield return pair;|}
                }
            }
        }
    }
}
