/* LockOrdering.md
```lock-order
Node._lock -> Node._lock [ascending Key]
```
*/
public sealed class Node(int key) : IComparable<Node>
{
    private readonly object _lock = new();
    public int Key { get; } = key;
    private int _weight;
    public int CompareTo(Node? o) => o is null ? 1 : Key.CompareTo(o.Key);
    public static void Exchange(Node x, Node y)
    {
        if (x.CompareTo(y) > 0) (x, y) = (y, x);
        lock (x._lock)
        lock (y._lock)
            (x._weight, y._weight) = (y._weight, x._weight);
    }
}
