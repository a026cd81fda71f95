/* LockOrdering.md
A name may be a link, and a line may end in a remark.

```lock-order
Cache<TKey, TValue>.Gate # taken first
  alpha // then this
    **beta**
```

| Lock | Declared as |
|---|---|
| [beta](src/Log.cs#L10) | [`Log.s_beta`](src/Log.cs#L10) | <!-- lock-order: ignore LOCK0002 as an example -->
*/
//- message LOCK1001: LockOrdering.md lines 5, 6 put 'Cache<TKey, TValue>.Gate' before 'beta'
class Cache<TKey, TValue>
{
    internal readonly object Gate = new();
}

class Log
{
    private static readonly object alpha = new();
    private static readonly object s_beta = new();

    void Write(Cache<int, int> cache)
    {
        lock (s_beta)
        {
            lock ({|LOCK1001:cache.Gate|}) { }
        }
    }
}
