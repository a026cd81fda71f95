/* LockOrdering.md
```lock-order
Node.Gate
  ->Tree.Gate
```
*/
class Node
{
    internal readonly object Gate = new();
    internal int Depth;
}

class Tree
{
    private readonly object _gate = new();
    private Node? _root;

    // Nobody else can hold the lock of an object nobody else knows.
    public void Plant()
    {
        lock (_gate)
        {
            var node = new Node();
            lock (node.Gate)
            {
                node.Depth = 1;
            }

            _root = node;
        }
    }
}
