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
    }

    protected void Attach()
    {
        lock (_site)
        {
            Refresh();
        }
    }
}

class Panel : Component
{
    private readonly object _layout = new();

    // base.Refresh() is the empty one, never this override again.
    public override void Refresh()
    {
        lock (_layout)
        {
            base.Refresh();
        }
    }
}
