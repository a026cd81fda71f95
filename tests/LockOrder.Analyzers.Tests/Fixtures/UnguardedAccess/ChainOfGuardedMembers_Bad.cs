/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Node.Gate` | `Node.Next` |
*/
// Two objects, two accesses: one inside the other's text is no less one of its own.
public sealed class Node
{
    internal readonly object Gate = new();
    internal Node? Next;

    public static Node? Second(Node first) => {|LOCK2001:{|LOCK2001:first.Next|}!.Next|};
}
