/* LockOrdering.md
```lock-order
ControlBase.Tree
  ->ControlBase.Layout
    ->Panel.Children
```
*/
//- ignore LOCK0006
public abstract class ControlBase
{
    protected readonly object Tree = new();
    protected readonly object Layout = new();
    protected int Version;

    protected virtual void OnInvalidate()
    {
        lock (Layout)
        {
            Version++;
        }
    }

    public void Invalidate()
    {
        lock (Layout)
        {
            {|LOCK1001:OnInvalidate()|};
        }
    }
}

public class Panel : ControlBase
{
    private readonly object _children = new();
    private readonly List<ControlBase> _items = [];

    protected override void OnInvalidate()
    {
        lock (Tree)
        {
            Version += 2;
        }
    }

    public void Add(ControlBase control)
    {
        lock (_children)
        {
            _items.Add(control);
            {|LOCK1001:base.OnInvalidate()|};
        }
    }
}

public sealed class Grid : Panel
{
    protected override void OnInvalidate()
    {
        base.OnInvalidate();
        Version = 0;
    }
}
