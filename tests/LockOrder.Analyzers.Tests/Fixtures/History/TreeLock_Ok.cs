/* LockOrdering.md
AWT: the tree's lock comes before every component's own.

| Lock | Declared as | Protects |
|---|---|---|
| tree lock | `Component.Lock` | `Container._children (contents)`, `Component.Parent (writes)` |
| component | `Component._objectLock` | `Component._font` |

```lock-order
tree lock > component
```
*/
// After JDK-4779641 and its like: a component changes its font under its own lock and then validates, which wants the tree.
public class Component
{
    internal static readonly object Lock = new();
    private readonly object _objectLock = new();
    internal Container? Parent;
    private string? _font;
    protected bool Valid;

    protected static object GetTreeLock() => Lock;

    public string? GetFont()
    {
        lock (GetTreeLock())
        {
            return GetFontNoLock();
        }
    }

    internal string? GetFontNoLock()
    {
        string? own;
        lock (_objectLock)
        {
            own = _font;
        }

        return own ?? Parent?.GetFontNoLock();
    }

    public void SetFont(string font)
    {
        lock (GetTreeLock())
        {
            lock (_objectLock)
            {
                _font = font;
            }

            InvalidateIfValid();
        }
    }

    private void InvalidateIfValid()
    {
        if (Valid)
        {
            Invalidate();
        }
    }

    public virtual void Invalidate()
    {
        lock (GetTreeLock())
        {
            Valid = false;
            Parent?.Invalidate();
        }
    }
}

public class Container : Component
{
    private readonly List<Component> _children = [];

    public void Add(Component child)
    {
        lock (GetTreeLock())
        {
            AddImpl(child);
        }
    }

    private void AddImpl(Component child)
    {
        _children.Add(child);
        child.Parent = this;
        Invalidate();
    }

    public override void Invalidate()
    {
        lock (GetTreeLock())
        {
            base.Invalidate();
        }
    }
}
