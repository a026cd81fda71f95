/* LockOrdering.md
```lock-order
Node._gate -> Node._gate [ascending Id]
```
*/
// LOCK1004 belongs at the second lock: nobody has sorted the two, but they stand at numbered places and may have been sorted.
public sealed class Node(int id)
{
    private readonly object _gate = new();

    public int Id { get; } = id;

    public static void Swap(Node[] pair)
    {
        lock (pair[0]._gate)
        {
            lock (pair[1]._gate)
            {
            }
        }
    }
}
