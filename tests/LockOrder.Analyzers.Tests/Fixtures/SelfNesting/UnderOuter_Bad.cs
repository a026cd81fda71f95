/* LockOrdering.md
```lock-order
Tree.Gate
  ->Node.Gate
    ->Node.Gate  [under Tree.Gate]
```
*/
public class Node
{
    internal readonly object Gate = new();
}

public class Tree
{
    private readonly object _gate = new();

    public void Grow(Node node)
    {
        lock (_gate)
        {
            lock (node.Gate)
            {
            }
        }
    }

    // Without the tree's lock two nodes may not be held.
    public void Rotate(Node left, Node right)
    {
        lock (left.Gate)
        {
            lock ({|LOCK1004:right.Gate|})
            {
            }
        }
    }
}
