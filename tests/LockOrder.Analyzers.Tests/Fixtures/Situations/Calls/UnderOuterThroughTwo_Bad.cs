/* LockOrdering.md
```lock-order
Tree.Gate
  ->Node.Gate
    ->Node.Gate  [under Tree.Gate]
```
*/
//- ignore LOCK0006
public class Node
{
    internal readonly object Gate = new();

    internal void First() => Second();

    private void Second()
    {
        lock (Gate)
        {
        }
    }
}

public class Tree
{
    private readonly object _gate = new();

    public void Right(Node left, Node right)
    {
        lock (_gate)
        {
            lock (left.Gate)
            {
                right.First();
            }
        }
    }

    public void Wrong(Node left, Node right)
    {
        lock (left.Gate)
        {
            {|LOCK1004:right.First()|};
        }
    }
}
