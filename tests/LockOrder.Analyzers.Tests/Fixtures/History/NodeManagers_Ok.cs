/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| subscription | `Subscription.m_lock` | `Subscription.m_queue (contents)` |
| nodes | `NodeManagerBase.Lock` | `NodeManagerBase.Values (contents)` |
| monitored item | `MonitoredItem.m_lock` | `MonitoredItem.m_last` |

```lock-order
nodes
  ->monitored item     (WriteCore->QueueValue)
    ->subscription     (QueueValue->ItemReadyToPublish)
```
*/
// After OPCFoundation/UA-.NETStandard's node managers: a derived manager works under a lock of its base, and a subscription that publishes under its own lock asked it for values.
public interface INodeReader
{
    double Read(string node);
}

public abstract class NodeManagerBase : INodeReader
{
    protected readonly Dictionary<string, double> Values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MonitoredItem>> m_items = new(StringComparer.Ordinal);

    protected object Lock { get; } = new();

    public virtual double Read(string node)
    {
        lock (Lock)
        {
            return Values.GetValueOrDefault(node);
        }
    }

    public void Monitor(string node, MonitoredItem item)
    {
        lock (Lock)
        {
            if (!m_items.TryGetValue(node, out var list))
            {
                m_items[node] = list = [];
            }

            list.Add(item);
        }
    }

    private protected void WriteCore(string node, double value)
    {
        Values[node] = value;
        if (m_items.TryGetValue(node, out var list))
        {
            foreach (var item in list)
            {
                item.QueueValue(value);
            }
        }
    }
}

public sealed class BoilerManager : NodeManagerBase
{
    private System.Threading.Timer? m_simulation;

    public void Start() => m_simulation = new System.Threading.Timer(DoSimulation, null, 1000, 1000);

    public void Stop() => m_simulation?.Dispose();

    private void DoSimulation(object? state)
    {
        lock (Lock)
        {
            WriteCore("temperature", Values.Count * 1.5);
        }
    }

    public override double Read(string node)
    {
        if (node.Length == 0)
        {
            return double.NaN;
        }

        return base.Read(node);
    }
}

public sealed class MonitoredItem(Subscription subscription, INodeReader reader, string node)
{
    private readonly object m_lock = new();
    private double m_last;

    public void QueueValue(double value)
    {
        lock (m_lock)
        {
            if (!m_last.Equals(value))
            {
                m_last = value;
                subscription.ItemReadyToPublish(this);
            }
        }
    }

    public double Resend() => reader.Read(node);

    public double Take()
    {
        lock (m_lock)
        {
            return m_last;
        }
    }
}

public sealed class Subscription
{
    private readonly object m_lock = new();
    private readonly Queue<MonitoredItem> m_queue = new();

    internal void ItemReadyToPublish(MonitoredItem item)
    {
        lock (m_lock)
        {
            m_queue.Enqueue(item);
        }
    }

    public List<double> ResendData()
    {
        var result = new List<double>();
        MonitoredItem[] items;
        lock (m_lock)
        {
            items = [.. m_queue];
        }

        foreach (var item in items)
        {
            result.Add(item.Resend());
        }

        return result;
    }

    public double PublishOne()
    {
        MonitoredItem? item;
        lock (m_lock)
        {
            if (!m_queue.TryDequeue(out item))
            {
                return double.NaN;
            }
        }

        return item.Take();
    }
}
