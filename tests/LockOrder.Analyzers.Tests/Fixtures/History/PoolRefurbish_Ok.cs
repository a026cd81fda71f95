/* LockOrdering.md
c3p0's resource pool.

| Lock | Declared as |
|---|---|
| pool | `BasicResourcePool.this` |
| statement cache | `StatementCache.this` |

```lock-order
statement cache > pool
```
*/
// After c3p0's changelog (0.9.1, "deadlock between statement cache and pool"): a resource was refurbished on checkin under the pool's lock, and the manager that does it closes statements.
public interface IResourceManager
{
    object Acquire();

    void RefurbishOnCheckin(object resource);

    void Destroy(object resource);
}

public sealed class BasicResourcePool(IResourceManager manager)
{
    private readonly LinkedList<object> _unused = new();
    private readonly HashSet<object> _managed = new(ReferenceEqualityComparer.Instance);

    public object Checkout()
    {
        lock (this)
        {
            while (_unused.Count == 0)
            {
                if (_managed.Count < 5)
                {
                    var made = new object();
                    _managed.Add(made);
                    return made;
                }

                Monitor.Wait(this);
            }

            var first = _unused.First!.Value;
            _unused.RemoveFirst();
            return first;
        }
    }

    public void Checkin(object resource)
    {
        manager.RefurbishOnCheckin(resource);
        lock (this)
        {
            if (!_managed.Contains(resource))
            {
                return;
            }

            _unused.AddLast(resource);
            Monitor.PulseAll(this);
        }
    }

    public int Busy
    {
        get
        {
            lock (this)
            {
                return _managed.Count - _unused.Count;
            }
        }
    }
}

public sealed class StatementCache : IResourceManager
{
    private readonly Dictionary<object, List<string>> _byConnection = new(ReferenceEqualityComparer.Instance);
    private BasicResourcePool? _pool;

    public void Attach(BasicResourcePool pool) => _pool = pool;

    public object Acquire() => new();

    public void RefurbishOnCheckin(object resource) => CheckinAll(resource);

    public void Destroy(object resource)
    {
        lock (this)
        {
            _byConnection.Remove(resource);
        }
    }

    private void CheckinAll(object connection)
    {
        lock (this)
        {
            if (_byConnection.TryGetValue(connection, out var list))
            {
                list.Clear();
            }
        }
    }

    public bool ShouldCull(int limit)
    {
        lock (this)
        {
            return _byConnection.Count > limit && (_pool?.Busy ?? 0) == 0;
        }
    }
}
