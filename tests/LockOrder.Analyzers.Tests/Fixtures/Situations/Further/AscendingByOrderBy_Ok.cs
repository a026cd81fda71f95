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
        var two = new[] { a, b }.OrderBy(n => n.Key).ToArray();
        var (x, y) = (two[0], two[1]);
        lock (x._lock)
        lock (y._lock)
            (a._weight, b._weight) = (b._weight, a._weight);
    }
}
