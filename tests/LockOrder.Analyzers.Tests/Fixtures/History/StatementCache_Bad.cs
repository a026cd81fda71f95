/* LockOrdering.md
# Locks of the pool

| Lock | Declared as | Protects |
|---|---|---|
| pool | `ObjectPool.this` | `ObjectPool.FreeCount` |
| open statements | `CacheConnection._openStatements` | |
| cached | `CacheConnection._cached` | |

```lock-order
pool
  ->cached              (various)
    ->open statements   (StatementClosed->Forget)
```
*/
// After gwinstanley/DBPool #4: the finalizer's check-in closed statements under the list of open ones, and a closed statement goes to the cache, whose lock is the outer one.
public abstract class ObjectPool
{
    protected internal int FreeCount;

    public void CheckIn(CacheConnection item)
    {
        lock (this)
        {
            item.Recycle();
            FreeCount++;
            Monitor.PulseAll(this);
        }
    }

    public CacheConnection CheckOut()
    {
        lock (this)
        {
            while (FreeCount == 0)
            {
                Monitor.Wait(this);
            }

            FreeCount--;
            return Create();
        }
    }

    protected abstract CacheConnection Create();
}

public sealed class CachedStatement(CacheConnection owner, string sql)
{
    public string Sql => sql;

    public bool Open { get; private set; } = true;

    public void Close()
    {
        Open = false;
        owner.StatementClosed(this);
    }
}

public sealed class CacheConnection
{
    private readonly Dictionary<string, Stack<CachedStatement>> _cached = [];
    private readonly List<CachedStatement> _openStatements = [];

    public CachedStatement Prepare(string sql)
    {
        lock (_cached)
        {
            if (_cached.TryGetValue(sql, out var known) && known.Count > 0)
            {
                return known.Pop();
            }
        }

        var statement = new CachedStatement(this, sql);
        lock (_openStatements)
        {
            _openStatements.Add(statement);
        }

        return statement;
    }

    internal void StatementClosed(CachedStatement statement)
    {
        lock (_cached)
        {
            if (!_cached.TryGetValue(statement.Sql, out var stack))
            {
                _cached[statement.Sql] = stack = new Stack<CachedStatement>();
            }

            stack.Push(statement);
            Forget(statement);
        }
    }

    private void Forget(CachedStatement statement)
    {
        lock (_openStatements)
        {
            _openStatements.Remove(statement);
        }
    }

    internal void Recycle()
    {
        lock (_openStatements)
        {
            foreach (var statement in _openStatements.ToArray())
            {
                {|LOCK1001:statement.Close()|};
            }
        }
    }
}
