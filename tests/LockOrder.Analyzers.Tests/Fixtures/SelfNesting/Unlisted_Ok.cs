/* LockOrdering.md
```lock-order
Tree.Gate
```
*/
public class Tree
{
    internal readonly object Gate = new();
}

public class Node
{
    private readonly object _gate = new();
    private int _weight;

    // The document does not list the node's lock, so it says nothing of two of them.
    public void Move(Node other)
    {
        lock (_gate)
        {
            lock (other._gate)
            {
                _weight += other._weight;
            }
        }
    }
}
