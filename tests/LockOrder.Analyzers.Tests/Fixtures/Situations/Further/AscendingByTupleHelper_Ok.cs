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
    private static (Node First, Node Second) Ordered(Node a, Node b) => a.Key < b.Key ? (a, b) : (b, a);
    public static void Exchange(Node a, Node b)
    {
        var (lo, hi) = Ordered(a, b);
        lock (lo._lock)
        lock (hi._lock)
            (a._weight, b._weight) = (b._weight, a._weight);
    }
}
