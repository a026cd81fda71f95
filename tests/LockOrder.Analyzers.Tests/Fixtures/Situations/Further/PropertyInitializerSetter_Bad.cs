/* LockOrdering.md
```lock-order
Theme.Styles
  ->Style.Values
```
*/
//- ignore LOCK0006
public sealed class Style
{
    private readonly object _values = new();
    private int _size;
    private Theme? _theme;

    public Theme? Theme
    {
        get => _theme;
        set
        {
            lock (_values)
            {
                _theme = value;
                value?{|LOCK1001:.Attach(this)|};
            }
        }
    }

    public int Size
    {
        get { lock (_values) { return _size; } }
        set { lock (_values) { _size = value; } }
    }

    public void Grow()
    {
        lock (_values)
        {
            Size += {|LOCK1001:_theme!.Step|};
        }
    }
}

public sealed class Theme
{
    private readonly object _styles = new();
    private readonly List<Style> _list = [];
    private int _step = 1;

    public int Step
    {
        get { lock (_styles) { return _step; } }
        set { lock (_styles) { _step = value; } }
    }

    internal void Attach(Style style)
    {
        lock (_styles)
        {
            _list.Add(style);
        }
    }

    public void Scale()
    {
        lock (_styles)
        {
            foreach (var style in _list)
            {
                style.Size *= _step;
            }
        }
    }
}
