/* LockOrdering.md
```lock-order
bucket -> log
```

| Lock | Declared as | Protects |
|---|---|---|
| bucket | `Cache<T>.Bucket._gate` | `Cache<T>.Bucket.Count` |
*/
class Cache<T>
{
    private static readonly object s_log = new();

    private class Bucket
    {
        internal readonly object _gate = new();
        internal int Count;
    }

    private readonly Bucket _bucket = new();

    public int Peek() => {|LOCK2001:_bucket.Count|};

    public void Bad()
    {
        lock (s_log)
        {
            lock ({|LOCK1001:_bucket._gate|}) { }
        }
    }
}
