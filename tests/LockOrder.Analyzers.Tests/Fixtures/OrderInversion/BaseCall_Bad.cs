/* LockOrdering.md
```lock-order
Component.Site
  ->Panel.Layout
```
*/
class Component
{
    private readonly object _site = new();

    public virtual void Refresh()
    {
        lock (_site)
        {
        }
    }
}

class Panel : Component
{
    private readonly object _layout = new();

    public override void Refresh()
    {
        lock (_layout)
        {
            {|LOCK1001:base.Refresh()|};
        }
    }
}
