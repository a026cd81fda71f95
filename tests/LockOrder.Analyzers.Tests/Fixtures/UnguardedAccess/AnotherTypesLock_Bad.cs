/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Tree.Gate` | `Node.Left`, `Node.Right` |
*/
//- ignore LOCK2005
public class Node
{
    internal Node? Left;
    internal Node? Right;
}

public class Tree
{
    private readonly object _gate = new();

    public Node? Peek(Node node) => {|LOCK2001:node.Left|};
}
