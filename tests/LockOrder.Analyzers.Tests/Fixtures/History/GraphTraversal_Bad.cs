/* LockOrdering.md
```lock-order
Graph.Gate
  ->Node.LockObject
```
*/
// After dotnet/runtime #81199: a traversal that locks a node and then its children meets itself coming the other way.
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
            lock (LockObject)
            {
                lock ({|LOCK1004:child.LockObject|})
                {
                    child._visits += _visits;
                }
            }
        }
    }
}
