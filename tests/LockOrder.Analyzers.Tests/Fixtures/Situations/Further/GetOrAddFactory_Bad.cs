/* LockOrdering.md
```lock-order
Pool.Gate
  ->Shard.Gate
```
*/
//- ignore LOCK0006
using System.Collections.Concurrent;

public sealed class Pool
{
    private readonly object _gate = new();
    private int _created;

    public int Create(string key)
    {
        lock (_gate)
        {
            return ++_created + key.Length;
        }
    }
}

public sealed class Shard(Pool pool)
{
    private readonly object _gate = new();
    private readonly ConcurrentDictionary<string, int> _map = new();

    public int Get(string key)
    {
        lock (_gate)
        {
            return _map.GetOrAdd(key, k => {|LOCK1001:pool.Create(k)|});
        }
    }

    public int GetGroup(string key)
    {
        lock (_gate)
        {
            return {|LOCK1001:_map.GetOrAdd(key, pool.Create)|};
        }
    }

    public int Update(string key)
    {
        lock (_gate)
        {
            return _map.AddOrUpdate(key, _ => 0, (k, old) => old + {|LOCK1001:pool.Create(k)|});
        }
    }
}
