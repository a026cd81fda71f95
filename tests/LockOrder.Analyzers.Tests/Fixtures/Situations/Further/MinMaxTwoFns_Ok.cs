/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Node._lock` | `Node._weight` |
*/
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
            (a._weight, b._weight) = (b._weight, a._weight);
    }
}
