/* LockOrdering.md
## Locks of the view model

1. `ViewModel.TreeLock`
2. `ViewNode.SyncRoot`
3. `ObserverList.Gate`, `StyleCache.Gate`

```lock-order
1. ViewModel.TreeLock
2. ViewNode.SyncRoot
3a. ObserverList.Gate
3b. StyleCache.Gate
```

```lock-order
ViewNode.SyncRoot
  ViewNode.SyncRoot   [parent before child]
```

| Lock | Protects |
|---|---|
| ViewModel.TreeLock | ViewModel._selected, ViewModel._root (writes) |
| ViewNode.SyncRoot | ViewNode._children (contents), ViewNode._text, ViewNode._parent (writes) |
| ObserverList.Gate | ObserverList._observers |
*/
//- file Observers.cs
public interface IViewObserver
{
    void Changed(ViewNode node, string what);
}

public sealed class ObserverList
{
    private readonly object _gate = new();
    private IViewObserver[] _observers = [];

    public IDisposable Subscribe(IViewObserver observer)
    {
        lock (_gate)
        {
            _observers = [.. _observers, observer];
        }

        return new Subscription(this, observer);
    }

    public void Notify(ViewNode node, string what)
    {
        lock (_gate)
        {
            if (_observers.Length == 0)
            {
                return;
            }
        }

        foreach (var observer in {|LOCK2001:_observers|})
        {
            observer.Changed(node, what);
        }
    }

    private void Remove(IViewObserver observer)
    {
        lock (_gate)
        {
            _observers = _observers.Where(other => !ReferenceEquals(other, observer)).ToArray();
        }
    }

    private sealed class Subscription(ObserverList list, IViewObserver observer) : IDisposable
    {
        private int _disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _disposed, 1) == 0)
            {
                list.Remove(observer);
            }
        }
    }
}

//- file Node.cs
public class ViewNode(string text)
{
    private readonly List<ViewNode> _children = [];
    private string _text = text;
    private ViewNode? _parent;

    protected object SyncRoot { get; } = new();

    public ViewNode? Parent => _parent;

    public string Text
    {
        get
        {
            lock (SyncRoot)
            {
                return _text;
            }
        }
    }

    public bool Rename(string text)
    {
        lock (SyncRoot)
        {
            if (_text == text)
            {
                return false;
            }

            _text = text;
        }

        return true;
    }

    public void Add(ViewNode child)
    {
        lock (SyncRoot)
        {
            lock (child.SyncRoot)
            {
                child._parent = this;
            }

            _children.Add(child);
        }
    }

    public bool Remove(ViewNode child)
    {
        lock (SyncRoot)
        {
            if (!_children.Remove(child))
            {
                return false;
            }

            lock (child.SyncRoot)
            {
                child._parent = null;
            }

            return true;
        }
    }

    public ViewNode[] Snapshot()
    {
        lock (SyncRoot)
        {
            return [.. _children];
        }
    }

    public virtual int Measure()
    {
        lock (SyncRoot)
        {
            return StyleCache.Width(_text) + _children.Sum(child => child.Measure());
        }
    }
}

public sealed class ImageNode(string text, int width) : ViewNode(text)
{
    private int _zoom = 1;

    public int Zoom
    {
        get => Volatile.Read(ref _zoom);
        set => Volatile.Write(ref _zoom, value);
    }

    public override int Measure() => base.Measure() + (width * Zoom);
}

//- file Model.cs
public sealed class ViewModel
{
    private readonly object _treeLock = new();
    private readonly ObserverList _observers = new();
    private ViewNode _root = new("root");
    private ViewNode? _selected;

    public ViewNode Root => _root;

    public IDisposable Watch(IViewObserver observer) => _observers.Subscribe(observer);

    public void Select(ViewNode? node)
    {
        ViewNode? before;
        lock (_treeLock)
        {
            before = _selected;
            _selected = node;
        }

        if (before is not null && !ReferenceEquals(before, node))
        {
            _observers.Notify(before, "deselected");
        }

        if (node is not null)
        {
            _observers.Notify(node, "selected");
        }
    }

    public void Rename(ViewNode node, string text)
    {
        bool changed;
        lock (_treeLock)
        {
            changed = node.Rename(text);
        }

        if (changed)
        {
            _observers.Notify(node, "text");
        }
    }

    public string? SelectedText()
    {
        lock (_treeLock)
        {
            return _selected switch
            {
                null => null,
                ImageNode { Zoom: > 1 } image => $"{image.Text} (enlarged)",
                { } node => node.Text,
            };
        }
    }

    public void Reset()
    {
        ViewNode old;
        lock (_treeLock)
        {
            old = _root;
            _root = new ViewNode("root");
            _selected = null;
        }

        _observers.Notify(old, "removed");
    }
}

internal static class StyleCache
{
    private static readonly object s_gate = new();
    private static readonly Dictionary<string, int> s_widths = [];

    public static int Width(string text)
    {
        lock (s_gate)
        {
            if (s_widths.TryGetValue(text, out var width))
            {
                return width;
            }

            return s_widths[text] = text.Length * 7;
        }
    }
}
