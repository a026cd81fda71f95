/* LockOrdering.md
```lock-order
Graph.Gate
  ->Node.LockObject
    ->Node.LockObject [ascending Id]
```
*/
// After dotnet/runtime #81199: a traversal that locks a node and then its children meets itself coming the other way. Locking in the order of an identifier is the cure.
public sealed class Graph
{
    private readonly object _gate = new();

    public void Touch(Node node)
    {
        lock (_gate)
        {
            node.Visit();
        }
    }
}

public sealed class Node
{
    private int _visits;

    public int Id { get; init; }

    public object LockObject { get; } = new();

    public List<Node> Children { get; } = [];

    public void Visit()
    {
        lock (LockObject)
        {
            _visits++;
        }
    }

    public void VisitChildren()
    {
        foreach (var child in Children)
        {
            var (first, second) = Id < child.Id ? (this, child) : (child, this);
            if (first.Id >= second.Id)
            {
                continue;
            }

            lock (first.LockObject)
            {
                lock (second.LockObject)
                {
                    child._visits += _visits;
                }
            }
        }
    }
}
