/* LockOrdering.md
librdkafka's rule, kept in the managed port: instance, then topic, then partition; a broker's lock is never held when a partition's is taken.

| Lock | Declared as | Protects | Also called |
|---|---|---|---|
| rk lock | `KafkaInstance._lock` | | `rd_kafka` |
| topic lock | `Topic._lock` | | `rkt` |
| toppar lock | `Partition.PartLock` | `Partition.Leader`, `Partition.InFlight` | `rktp` |
| broker lock | `Broker._lock` | `Broker._partitions (contents)` | `rkb` |

```lock-order
rk lock
  ->topic lock
    ->toppar lock   (Topic.Delegate)
      ->broker lock (Partition.Migrate->Broker.Add)
broker lock !-> toppar lock
```
*/
// After librdkafka's changelog (1.x, "broker thread deadlock on partition migration").
public sealed class KafkaInstance
{
    private readonly object _lock = new();
    private readonly Dictionary<string, Topic> _topics = [];

    public void UpdateMetadata(string name, int partition, Broker leader)
    {
        lock (_lock)
        {
            if (!_topics.TryGetValue(name, out var topic))
            {
                _topics[name] = topic = new Topic();
            }

            topic.Delegate(partition, leader);
        }
    }
}

public sealed class Topic
{
    private readonly object _lock = new();
    private readonly Dictionary<int, Partition> _partitions = [];

    internal void Delegate(int partition, Broker leader)
    {
        lock (_lock)
        {
            if (!_partitions.TryGetValue(partition, out var p))
            {
                _partitions[partition] = p = new Partition();
            }

            lock (p.PartLock)
            {
                p.Migrate(leader);
            }
        }
    }
}

public sealed class Partition
{
    internal readonly object PartLock = new();
    internal Broker? Leader;
    internal int InFlight;

    internal void Migrate(Broker to)
    {
        if (ReferenceEquals(Leader, to))
        {
            return;
        }

        Leader?.Remove(this);
        Leader = to;
        to.Add(this);
    }
}

public sealed class Broker
{
    private readonly object _lock = new();
    private readonly HashSet<Partition> _partitions = [];

    internal void Add(Partition partition)
    {
        lock (_lock)
        {
            _partitions.Add(partition);
        }
    }

    internal void Remove(Partition partition)
    {
        lock (_lock)
        {
            _partitions.Remove(partition);
        }
    }

    public int ServeOnce()
    {
        var sent = 0;
        lock (_lock)
        {
            foreach (var partition in _partitions)
            {
                sent += {|LOCK1001:Serve(partition)|};
            }
        }

        return sent;
    }

    private int Serve(Partition partition)
    {
        lock (partition.PartLock)
        {
            return ReferenceEquals(partition.Leader, this) ? ++partition.InFlight : 0;
        }
    }
}
