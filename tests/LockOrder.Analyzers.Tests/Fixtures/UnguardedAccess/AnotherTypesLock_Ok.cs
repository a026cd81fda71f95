/* LockOrdering.md
Any tree's lock will do for a node.

| Lock | Protects |
|---|---|
| `Tree.Gate` | `Node.Left`, `Node.Right` |
*/
public class Node
{
    internal Node? Left;
    internal Node? Right;
}

public class Tree
{
    private readonly object _gate = new();

    public void Swap(Node node)
    {
        lock (_gate)
        {
            (node.Left, node.Right) = (node.Right, node.Left);
        }
    }
}
