/* LockOrdering.md
```lock-order
Cache.Bucket.Gate -> log
```
*/
class Cache<T>
{
    private static readonly object s_log = new();

    private class Bucket
    {
        internal readonly object _gate = new();
    }

    private readonly Bucket[] _buckets = [new()];

    public void Bad(int at)
    {
        lock (s_log)
        {
            lock ({|LOCK1001:_buckets[at]._gate|}) { }
        }
    }
}
