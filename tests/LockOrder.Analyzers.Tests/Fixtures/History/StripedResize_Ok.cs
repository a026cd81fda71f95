/* LockOrdering.md
| Lock | Declared as |
|---|---|
| stripe | `StripedTable._locks[]` |
| resize | `StripedTable._resizeLock` |

```lock-order
resize
  ->stripe
```
*/
// After the concurrent dictionary: all stripes are taken under the resize lock; an insert that finds its bucket too long asked for a resize from under its stripe.
public sealed class StripedTable<TKey, TValue>
    where TKey : notnull
{
    private const int Concurrency = 16;

    private readonly object[] _locks = new object[Concurrency];
    private readonly object _resizeLock = new();
    private Dictionary<TKey, TValue>[] _buckets = new Dictionary<TKey, TValue>[Concurrency];
    private int _budget = 100;

    public StripedTable()
    {
        for (var i = 0; i < Concurrency; i++)
        {
            _locks[i] = new object();
            _buckets[i] = [];
        }
    }

    public bool TryAdd(TKey key, TValue value)
    {
        var bucket = (key.GetHashCode() & int.MaxValue) % Concurrency;
        var grow = false;
        lock (_locks[bucket])
        {
            if (!_buckets[bucket].TryAdd(key, value))
            {
                return false;
            }

            grow = _buckets[bucket].Count > _budget;
        }

        if (grow)
        {
            Grow();
        }

        return true;
    }

    public bool TryGet(TKey key, out TValue? value)
    {
        var bucket = (key.GetHashCode() & int.MaxValue) % Concurrency;
        lock (_locks[bucket])
        {
            return _buckets[bucket].TryGetValue(key, out value);
        }
    }

    public void Trim()
    {
        lock (_resizeLock)
        {
            lock (_locks[0])
            {
                _buckets[0].TrimExcess();
            }
        }
    }

    private void Grow()
    {
        lock (_resizeLock)
        {
            _budget *= 2;
        }
    }
}
