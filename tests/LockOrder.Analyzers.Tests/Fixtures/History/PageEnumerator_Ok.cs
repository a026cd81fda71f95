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
        KeyValuePair<long, byte[]>[] copy;
        lock (_cacheLock)
        {
            copy = [.. _pages];
        }

        foreach (var pair in copy)
        {
            if (pair.Key >= since)
            {
                Interlocked.Increment(ref _hits);
                yield return pair;
            }
        }
    }
}
