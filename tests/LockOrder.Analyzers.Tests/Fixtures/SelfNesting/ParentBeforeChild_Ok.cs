/* LockOrdering.md
```lock-order
Node.Gate
  ->Node.Gate  [parent before child]
```
*/
public class Node
{
    private readonly object _gate = new();
    private readonly List<Node> _children = [];

    public void Visit()
    {
        lock (_gate)
        {
            foreach (var child in _children)
            {
                child.Visit();
            }
        }
    }
}
