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

    // A list has to have its items.
    public IEnumerable<int> Now()
    {
        lock (_inner)
        {
            return Enumerable.Range(0, 3).Select(i =>
            {
                lock ({|LOCK1001:_outer|})
                {
                    return _count + i;
                }
            }).ToList();
        }
    }

    public int[] Array()
    {
        lock (_inner)
        {
            return Enumerable.Range(0, 3).Select(i =>
            {
                lock ({|LOCK1001:_outer|})
                {
                    return _count + i;
                }
            }).ToArray();
        }
    }

    public int Sum()
    {
        lock (_inner)
        {
            return Enumerable.Range(0, 3).Sum(i =>
            {
                lock ({|LOCK1001:_outer|})
                {
                    return _count + i;
                }
            });
        }
    }
}
