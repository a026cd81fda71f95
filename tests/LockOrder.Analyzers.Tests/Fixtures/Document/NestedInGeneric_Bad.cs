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

    private readonly Bucket _bucket = new();

    public void Good()
    {
        lock (_bucket._gate)
        {
            lock (s_log) { }
        }
    }

    public void Bad()
    {
        lock (s_log)
        {
            lock ({|LOCK1001:_bucket._gate|}) { }
        }
    }
}
