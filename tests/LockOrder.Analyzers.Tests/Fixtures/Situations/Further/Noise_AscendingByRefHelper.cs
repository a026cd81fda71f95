/* LockOrdering.md
```lock-order
Node._lock -> Node._lock [ascending Key]
```
*/
// Right as it is, and told of all the same.
public sealed class Node(int key)
{
    private readonly object _lock = new();
    public int Key { get; } = key;
    private int _weight;
    private static void Sort(ref Node a, ref Node b) { if (a.Key > b.Key) (a, b) = (b, a); }
    public static void Exchange(Node x, Node y)
    {
        Sort(ref x, ref y);
        lock (x._lock)
        lock ({|LOCK1004:y._lock|})
            (x._weight, y._weight) = (y._weight, x._weight);
    }
}
