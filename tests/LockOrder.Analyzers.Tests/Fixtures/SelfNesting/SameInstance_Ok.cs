/* LockOrdering.md
```lock-order
Node.Gate
```
*/
public class Node
{
    private readonly object _gate = new();
    private int _weight;

    // The same object again: reentrant, and no second instance.
    public void Add(int weight)
    {
        lock (_gate)
        {
            Grow(weight);
        }
    }

    public void Grow(int weight)
    {
        lock (_gate)
        {
            _weight += weight;
        }
    }
}
