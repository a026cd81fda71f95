/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Node._lock` | `Node._weight` |
*/
// Right as it is, and told of all the same.
public sealed class Node(int key)
{
    private readonly object _lock = new();
    private readonly int _key = key;
    private int _weight;
    private static Node Min(Node a, Node b) => a._key <= b._key ? a : b;
    private static Node Max(Node a, Node b) => a._key <= b._key ? b : a;
    public static void Exchange(Node a, Node b)
    {
        lock (Min(a, b)._lock)
        lock (Max(a, b)._lock)
            ({|LOCK2001:a._weight|}, {|LOCK2001:b._weight|}) = ({|LOCK2001:b._weight|}, {|LOCK2001:a._weight|});
    }
}
