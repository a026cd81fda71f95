/* LockOrdering.md
Orleans: nothing is taken under a work item group's lock; an activation may look at its group.

| Lock | Declared as | Protects |
|---|---|---|
| activation | `ActivationData.this` | `ActivationData._waiting (contents)` |
| group | `WorkItemGroup._lockable` | `WorkItemGroup._workItems (contents)` |

```lock-order unlisted=leaf
activation
  ->group [leaf]
```
*/
// After dotnet/orleans #6398 and its like: a group that logs its status formats its context, whose text is made under the activation's lock.
public interface IGrainContext
{
    string Describe();
}

public sealed class ActivationData : IGrainContext
{
    private readonly Queue<string> _waiting = new();
    private readonly WorkItemGroup _group;

    public ActivationData() => _group = new WorkItemGroup(this);

    public void Enqueue(string message)
    {
        lock (this)
        {
            _waiting.Enqueue(message);
            _group.QueueTask(message.Length);
        }
    }

    public override string ToString()
    {
        lock (this)
        {
            return $"activation with {_waiting.Count} waiting";
        }
    }

    public string Describe() => ToString();

    public string GroupStatus() => _group.DumpStatus();
}

public sealed class WorkItemGroup(IGrainContext context)
{
    private readonly object _lockable = new();
    private readonly Queue<int> _workItems = new();
    private int _total;

    internal void QueueTask(int cost)
    {
        lock (_lockable)
        {
            _workItems.Enqueue(cost);
            _total += cost;
        }
    }

    internal string DumpStatus()
    {
        lock (_lockable)
        {
            var text = new System.Text.StringBuilder();
            text.Append({|LOCK1001:context.Describe()|}).Append(' ');
            text.Append(_workItems.Count).Append('/').Append(_total);
            return text.ToString();
        }
    }
}
