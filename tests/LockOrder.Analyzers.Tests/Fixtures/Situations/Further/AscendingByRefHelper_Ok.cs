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
    private static void Sort(ref Node a, ref Node b) { if (a.Key > b.Key) (a, b) = (b, a); }
    public static void Exchange(Node x, Node y)
    {
        Sort(ref x, ref y);
        lock (x._lock)
        lock (y._lock)
            (x._weight, y._weight) = (y._weight, x._weight);
    }
}
