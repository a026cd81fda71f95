/* LockOrdering.md
```lock-order
Cache.Index
  ->Cache.Stats  [leaf]
Log.Sink
```
*/
class Cache
{
    private readonly object _index = new();
    private readonly object _stats = new();

    public void Lawful()
    {
        lock (_index)
        {
            lock (_stats)
            {
            }
        }
    }

    // Nothing at all goes inside a leaf, not even a lock the order does not relate to it.
    public void Count(Log log)
    {
        lock (_stats)
        {
            lock ({|LOCK1001:log.Sink|})
            {
            }
        }
    }
}

class Log
{
    internal readonly object Sink = new();
}
