/* LockOrdering.md
```lock-order
Tree.Rename
  ->Node.Gate
    ->Node.Gate [under Tree.Rename]
```

```lock-order
Slot.Sync
  ->Slot.Sync [ascending Index]
```
*/
//- ignore LOCK0006
public sealed class Tree
{
    private readonly object _rename = new();

    public void Move(Node from, Node to)
    {
        lock (_rename)
        {
            lock (from.Gate)
            {
                lock (to.Gate)
                {
                    to.Children.Add(from);
                }
            }
        }
    }

    public void Link(Node from, Node to)
    {
        lock (from.Gate)
        {
            lock ({|LOCK1004:to.Gate|})
            {
                to.Children.Add(from);
            }
        }
    }
}

public sealed class Node
{
    internal readonly object Gate = new();
    internal readonly List<Node> Children = [];
}

public sealed class Slot
{
    private readonly object _sync = new();
    public int Index { get; init; }
    private int _value;

    public void SwapWith(Slot other)
    {
        var (first, second) = Index < other.Index ? (this, other) : (other, this);
        lock (second._sync)
        {
            lock ({|LOCK1004:first._sync|})
            {
                (_value, other._value) = (other._value, _value);
            }
        }
    }
}
