/* LockOrdering.md
```lock-order
Node.Gate
```
*/
//- ignore LOCK0006
public class Node
{
    private readonly object _gate = new();
    private int _weight;

    public Node Split()
    {
        lock (_gate)
        {
            var half = new Node();
            half.First();
            return half;
        }
    }

    private void First() => Second();

    private void Second()
    {
        lock (_gate)
        {
            _weight++;
        }
    }
}
