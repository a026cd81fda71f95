/* LockOrdering.md
```lock-order
Node.Gate
```
*/
public class Node
{
    private readonly object _gate = new();
    private int _weight;

    public Node Split()
    {
        lock (_gate)
        {
            var half = new Node();
            lock (half._gate)
            {
                half._weight = _weight / 2;
            }

            return half;
        }
    }
}
