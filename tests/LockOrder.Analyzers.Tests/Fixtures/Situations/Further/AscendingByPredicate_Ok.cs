/* LockOrdering.md
```lock-order
Node._lock -> Node._lock [ascending Key]
```
*/
public sealed class Node(int key)
{
    private readonly object _lock = new();
    public int Key { get; } = key;
    private int _weight;
    public static void Exchange(Node a, Node b)
    {
        var (x, y) = Less(a, b) ? (a, b) : (b, a);
        lock (x._lock)
        lock (y._lock)
            (a._weight, b._weight) = (b._weight, a._weight);
    }
    private static bool Less(Node a, Node b) => a.Key < b.Key;
}
