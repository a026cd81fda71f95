/* LockOrdering.md
```lock-order
Owner sync -> Child sync
```

| Lock | Declared as | Protects |
|---|---|---|
| `Owner sync` | `Panel.SyncRoot` | `Panel._controls`, `Panel._focus` |
| `Child sync` | `Control._sync` | `Control._text`, `Control._bounds` |
*/
using System.Collections;

public class Control
{
    private readonly object _sync = new object();
    private string _text = "";
    private (int X, int Y, int W, int H) _bounds;
    internal Panel? Owner { get; }
    protected object ThisLock => _sync;

    public Control(Panel? owner)
    {
        Owner = owner;
        if (owner != null) owner.Attach(this);
    }

    public string Text
    {
        get { lock (ThisLock) return _text; }
        set
        {
            string old;
            lock (ThisLock)
            {
                old = _text;
                if (old == value) return;
                _text = value;
            }

            TextChanged?.Invoke(this, new TextEventArgs(old, value));
        }
    }

    public event EventHandler<TextEventArgs>? TextChanged;

    internal void Place(int x, int y)
    {
        lock (_sync)
        {
            _bounds.X = x;
            _bounds.Y = y;
            _bounds = _bounds with { W = Math.Max(_bounds.W, 1) };
        }
    }

    internal bool Hit(int x, int y)
    {
        lock (_sync)
        {
            var (bx, by, w, h) = _bounds;
            return x >= bx && x < bx + w && y >= by && y < by + h;
        }
    }
}

public sealed class TextEventArgs : EventArgs
{
    public TextEventArgs(string before, string after) { Before = before; After = after; }
    public string Before { get; }
    public string After { get; }
}

public class Panel : ICollection
{
    private readonly List<Control> _controls = new List<Control>();
    private Control? _focus;

    public object SyncRoot { get; } = new object();

    public int Count { get { lock (SyncRoot) return _controls.Count; } }
    public bool IsSynchronized => true;

    internal void Attach(Control control)
    {
        lock (SyncRoot)
        {
            _controls.Add(control);
            if (_focus is null) _focus = control;
        }
    }

    public Control? At(int x, int y)
    {
        lock (SyncRoot)
        {
            return _controls.FindLast(c => c.Hit(x, y));
        }
    }

    public void Layout()
    {
        lock (SyncRoot)
        {
            int y = 0;
            foreach (var control in _controls)
            {
                control.Place(0, y);
                y += 20;
            }
        }
    }

    public void CopyTo(Array array, int index)
    {
        lock (SyncRoot)
        {
            ((ICollection)_controls).CopyTo(array, index);
        }
    }

    public IEnumerator GetEnumerator()
    {
        List<Control> copy;
        lock (SyncRoot) copy = new List<Control>(_controls);
        return copy.GetEnumerator();
    }
}
