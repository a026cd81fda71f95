/* LockOrdering.md
```lock-order
Node.Gate
```
*/
public class Node
{
    private static readonly object s_gate = new();
    private int _weight;

    // One lock for all nodes: taken again, not twice.
    public void Move(Node other)
    {
        lock (s_gate)
        {
            _weight += other.Take();
        }
    }

    public int Take()
    {
        lock (s_gate)
        {
            return _weight;
        }
    }
}
