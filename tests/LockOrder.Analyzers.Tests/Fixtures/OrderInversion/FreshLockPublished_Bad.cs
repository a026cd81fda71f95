/* LockOrdering.md
```lock-order
Node.Gate
  ->Tree.Gate
```
*/
public class Node
{
    internal readonly object Gate = new();
    internal int Depth;
}

public class Tree
{
    private readonly object _gate = new();
    internal Node? Root;

    // Stored where no lock guards it: from here on others know the node.
    public void Plant()
    {
        lock (_gate)
        {
            var node = new Node();
            Root = node;
            lock ({|LOCK1001:node.Gate|})
            {
                node.Depth = 1;
            }
        }
    }
}
