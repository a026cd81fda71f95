/* LockOrdering.md
```lock-order
Node.Gate
  ->Gossip.Peers
    ->Gossip.Clock
```

| Lock | Protects |
|---|---|
| `Gossip.Peers` | `Gossip._alive` |
*/
//- ignore LOCK0006
public sealed class Node
{
    private readonly ReaderWriterLockSlim _gate = new(LockRecursionPolicy.SupportsRecursion);
    private readonly Gossip _gossip;
    private int _epoch;

    public Node() => _gossip = new Gossip(this);

    public int Epoch
    {
        get
        {
            _gate.EnterReadLock();
            try
            {
                return _epoch;
            }
            finally
            {
                _gate.ExitReadLock();
            }
        }
    }

    public void Advance()
    {
        _gate.EnterWriteLock();
        try
        {
            _epoch++;
            _gossip.Send(_epoch);
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }
}

public sealed class Gossip
{
    private readonly Node _node;
    private readonly object _peers = new();
    private readonly object _clock = new();
    private readonly HashSet<int> _alive = [];
    private int _time;

    internal Gossip(Node node) => _node = node;

    internal void Send(int epoch)
    {
        lock (_peers)
        {
            _alive.Add(epoch);
            Tick();
        }
    }

    private void Tick()
    {
        lock (_clock)
        {
            _time++;
        }
    }

    public bool Stale()
    {
        lock (_peers)
        {
            return _alive.Count < {|LOCK1001:_node.Epoch|};
        }
    }

    public int Alive()
    {
        lock (_clock)
        {
            return {|LOCK2001:_alive|}.Count;
        }
    }

    public void Prune()
    {
        bool any;
        lock (_peers)
        {
            any = _alive.Count > 0;
        }

        if (any)
        {
            foreach (var id in {|LOCK2001:_alive|}.ToArray())
            {
                lock (_peers)
                {
                    _alive.Remove(id);
                }
            }
        }
    }
}
