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

    public void Rotate(Node left, Node right)
    {
        lock (_gate)
        {
            lock (left.Gate)
            {
                lock (right.Gate)
                {
                }
            }
        }
    }
}
