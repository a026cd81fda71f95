/* LockOrdering.md
```lock-order
Cache<TKey, TValue>.Gate
  Log.Gate
```
*/
class Cache<TKey, TValue>
{
    internal readonly object Gate = new();
}
class Log
{
    private static readonly object Gate = new();
    void Bad(Cache<int, int> c) { lock (Gate) { lock ({|LOCK1001:c.Gate|}) { } } }
}
