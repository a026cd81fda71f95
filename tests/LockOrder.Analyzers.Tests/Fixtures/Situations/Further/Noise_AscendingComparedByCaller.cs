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
    public static void Exchange(Node a, Node b)
    {
        if (a.Key < b.Key) Swap(a, b);
        else if (a.Key > b.Key) Swap(b, a);
    }
    private static void Swap(Node first, Node second)
    {
        lock (first._lock)
        {
            lock ({|LOCK1004:second._lock|})
            {
                (first._weight, second._weight) = (second._weight, first._weight);
            }
        }
    }
}
