/* LockOrdering.md
```lock-order
Node.Gate
  ->Node.Gate
```
*/
public class Node
{
    private readonly object _gate = new();
    private int _weight;

    public void Move(Node other)
    {
        lock (_gate)
        {
            lock (other._gate)
            {
                _weight += other._weight;
            }
        }
    }
}
