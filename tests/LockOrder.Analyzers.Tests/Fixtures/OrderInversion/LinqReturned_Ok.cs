/* LockOrdering.md
```lock-order
outer -> inner
```
*/
public sealed class Feed
{
    private readonly object _outer = new();
    private readonly object _inner = new();
    private int _count;

    // Nothing of it has run by the time the lock is released.
    public IEnumerable<int> Later()
    {
        lock (_inner)
        {
            return Enumerable.Range(0, 3).Where(i => i > 0).Select(i =>
            {
                lock (_outer)
                {
                    return _count + i;
                }
            });
        }
    }

    public void Nested()
    {
        lock (_outer)
        {
            lock (_inner)
            {
                _count++;
            }
        }
    }
}
