/* LockOrdering.md
```lock-order
Node.Gate
  ->Node.Gate  [parent before child]
```
*/
//- ignore LOCK0006
public class Node(Node? parent)
{
    private readonly object _gate = new();
    private readonly Node? _parent = parent;
    private readonly List<Node> _children = [];

    public void Right()
    {
        lock (_gate)
        {
            foreach (var child in _children)
            {
                child.First();
            }
        }
    }

    public void Wrong()
    {
        lock (_gate)
        {
            {|LOCK1004:_parent!.First()|};
        }
    }

    private void First() => Second();

    private void Second()
    {
        lock (_gate)
        {
        }
    }
}
