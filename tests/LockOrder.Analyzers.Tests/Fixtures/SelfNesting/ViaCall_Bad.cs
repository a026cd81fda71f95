/* LockOrdering.md
```lock-order
Node.Gate
```
*/
public class Node
{
    private readonly object _gate = new();
    private readonly List<Node> _children = [];
    private int _weight;

    public int Weight()
    {
        lock (_gate)
        {
            return _weight;
        }
    }

    public int Total()
    {
        var total = 0;
        lock (_gate)
        {
            foreach (var child in _children)
            {
                total += {|LOCK1004:Measure(child)|};
            }
        }

        return total;
    }

    private static int Measure(Node node) => node.Weight();
}
