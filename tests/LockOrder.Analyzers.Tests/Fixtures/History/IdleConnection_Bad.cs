/* LockOrdering.md
```lock-order
Connection.Gate
  ->ConnectionPool.Gate       (Connection.Shutdown->ConnectionPool.Forget)
```
*/
// After dotnet/runtime #98945 and #99889: the pool asked each connection how long it had been idle while it held its own lock.
public sealed class ConnectionPool
{
    private readonly object _gate = new();
    private readonly List<Connection> _idle = [];

    public void Scavenge(long now)
    {
        lock (_gate)
        {
            _idle.RemoveAll(connection => {|LOCK1001:connection.IdleTicks(now)|} > 1000);
        }
    }

    public void Forget(Connection connection)
    {
        lock (_gate)
        {
            _idle.Remove(connection);
        }
    }
}

public sealed class Connection(ConnectionPool pool)
{
    private readonly object _gate = new();
    private long _idleSince;
    private bool _down;

    public long IdleTicks(long now)
    {
        lock (_gate)
        {
            return _down ? 0 : now - _idleSince;
        }
    }

    public void Shutdown()
    {
        lock (_gate)
        {
            _down = true;
            pool.Forget(this);
        }
    }
}
