// After npgsql/npgsql #918: spare connectors were opened under the queue's lock, and one that failed to open went back to the pool, which locks the other way round.
public sealed class ConnectorPool
{
    private readonly object _locker = new();
    private readonly Dictionary<string, ConnectorQueue> _queues = [];
    private readonly System.Threading.Timer _pruner;

    public ConnectorPool() => _pruner = new System.Threading.Timer(_ => Prune(), null, 1000, 1000);

    public Connector Request(string key)
    {
        ConnectorQueue? queue;
        lock (_locker)
        {
            if (!_queues.TryGetValue(key, out queue))
            {
                _queues[key] = queue = new ConnectorQueue();
            }
        }

        var connector = new Connector(this, key);
        connector.Open();
        FillSpares(queue, key);
        return connector;
    }

    internal void Release(Connector connector)
    {
        lock (_locker)
        {
            if (_queues.TryGetValue(connector.Key, out var queue))
            {
                queue.Busy--;
            }
        }
    }

    private void FillSpares(ConnectorQueue queue, string key)
    {
        lock (queue)
        {
            while (queue.Available.Count < queue.Minimum)
            {
                var spare = new Connector(this, key);
                {|LOCK1003.leg:spare.Open()|};
                queue.Available.Enqueue(spare);
            }
        }
    }

    private void Prune()
    {
        lock (_locker)
        {
            foreach (var queue in _queues.Values)
            {
                lock ({|LOCK1003.leg:queue|})
                {
                    queue.Available.Clear();
                }
            }
        }
    }

    private sealed class ConnectorQueue
    {
        public Queue<Connector> Available { get; } = [];

        public int Busy { get; set; }

        public int Minimum { get; init; } = 2;
    }
}

public sealed class Connector(ConnectorPool pool, string key)
{
    private bool _broken;

    public string Key { get; } = key;

    public void Open()
    {
        try
        {
            if (Key.Length == 0)
            {
                throw new IOException("no host");
            }
        }
        catch (IOException)
        {
            Break();
            throw;
        }
    }

    private void Break()
    {
        _broken = true;
        pool.Release(this);
    }

    private void Cleanup() => _broken = !ReferenceEquals(pool, null);
}
