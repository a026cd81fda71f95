/* LockOrdering.md
```lock-order
Pane.Layout -> Pane.Render
```

| Lock | Declared as | Protects |
|---|---|---|
| `Pane.Layout` | `Pane._layout` | `Pane._bounds` |
| `Pane.Render` | `Pane._render` | `Pane._frame` |
*/
using System;
using System.Threading;

// Back-off: the inner lock is held and the outer only tried.
public sealed class Pane
{
    private readonly object _layout = new();
    private readonly object _render = new();
    private (int Width, int Height) _bounds;
    private int[] _frame = [];

    public void Resize(int width, int height)
    {
        lock (_layout)
        {
            _bounds = (width, height);
            lock (_render) _frame = new int[width * height];
        }
    }

    public bool RenderOnce()
    {
        lock (_render)
        {
            if (!Monitor.TryEnter(_layout)) return false;
            try
            {
                var (w, h) = _bounds;
                if (_frame.Length != w * h) Array.Resize(ref _frame, w * h);
                Array.Clear(_frame);
                return true;
            }
            finally
            {
                Monitor.Exit(_layout);
            }
        }
    }

    public void Render()
    {
        for (var wait = 1; !RenderOnce(); wait = Math.Min(wait * 2, 64))
        {
            Thread.Sleep(wait);
        }
    }

    public int Area(TimeSpan patience)
    {
        Monitor.Enter(_render);
        if (Monitor.TryEnter(_layout, patience))
        {
            try
            {
                return _bounds.Width * _bounds.Height;
            }
            finally
            {
                Monitor.Exit(_layout);
                Monitor.Exit(_render);
            }
        }

        Monitor.Exit(_render);
        lock (_layout)
        lock (_render)
        {
            return Math.Max(_frame.Length, _bounds.Width * _bounds.Height);
        }
    }
}
