/* LockOrdering.md
# Scene graph

A walk goes hand over hand, from the root down. Two unrelated nodes are held only while the structure lock is.

```lock-order
Scene.Structure
  SceneNode.Gate                            (Scene.Move)
    SceneNode.Gate   [under Scene.Structure]
    Transform.Gate                          (SceneNode.Place->Transform.Set)
    SceneIndex.Gate                         (SceneNode.Rename->SceneIndex.Rename)
```

| Lock | Protects |
|---|---|
| `Scene.Structure` | `SceneNode.Parent (writes)`, `Scene._version` |
| `SceneNode.Gate` | `SceneNode._children (contents)`, `SceneNode._visible`, `SceneNode.Title` |
| `Transform.Gate` | `Transform._x`, `Transform._y` |
| `SceneIndex.Gate` | `SceneIndex._byTitle (contents)` |
*/
//- file Scene.cs
public sealed partial class Scene
{
    private readonly object _structure = new();
    private readonly SceneIndex _index = new();
    private int _version;

    public SceneNode Root { get; } = new(0, "root");

    public bool Attach(SceneNode parent, SceneNode child)
    {
        lock (_structure)
        {
            if (child.Parent is not null || IsAncestor(child, parent))
            {
                return false;
            }

            Link(parent, child);
            _index.Put(child);
            _version++;
            return true;
        }
    }

    public bool Move(SceneNode node, SceneNode target)
    {
        lock (_structure)
        {
            if (node.Parent is not { } source || ReferenceEquals(source, target))
            {
                return false;
            }

            lock (source.Gate)
            {
                lock (target.Gate)
                {
                    source.Drop(node);
                    target.Take(node);
                }
            }

            node.Parent = target;
            _version++;
            return true;
        }
    }

    public int Version
    {
        get
        {
            lock (_structure)
            {
                return _version;
            }
        }
    }

    private void Link(SceneNode parent, SceneNode child)
    {
        lock (parent.Gate)
        {
            parent.Take(child);
        }

        child.Parent = parent;
    }
}

//- file Scene.Queries.cs
public sealed partial class Scene
{
    public SceneNode? Find(string title) => _index.Get(title);

    public SceneNode? Resolve(params string[] path)
    {
        var node = Root;
        foreach (var part in path)
        {
            if (node.Child(part) is not { } next)
            {
                return null;
            }

            node = next;
        }

        return node;
    }

    public int CountVisible()
    {
        var count = 0;
        var todo = new Stack<SceneNode>([Root]);
        while (todo.TryPop(out var node))
        {
            if (!node.Visible)
            {
                continue;
            }

            count++;
            foreach (var child in node.Children())
            {
                todo.Push(child);
            }
        }

        return count;
    }

    private static bool IsAncestor(SceneNode candidate, SceneNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (at == candidate)
            {
                return true;
            }
        }

        return false;
    }
}

//- file SceneNode.cs
public class SceneNode
{
    private readonly List<SceneNode> _children = [];
    private readonly Transform _transform = new();
    private bool _visible = true;
    private volatile SceneNode? _parent;

    public SceneNode(int id, string title)
    {
        Id = id;
        Title = title;
    }

    public int Id { get; }

    public string Title { get; private set; }

    internal object Gate { get; } = new();

    public SceneNode? Parent
    {
        get => _parent;
        internal set => _parent = value;
    }

    public bool Visible
    {
        get
        {
            lock (Gate)
            {
                return _visible;
            }
        }
        set
        {
            lock (Gate)
            {
                _visible = value;
            }
        }
    }

    public void Place(double x, double y)
    {
        lock (Gate)
        {
            if (_visible)
            {
                _transform.Set(x, y);
            }
        }
    }

    public void Rename(string title, SceneIndex index)
    {
        lock (Gate)
        {
            if (Title == title)
            {
                return;
            }

            index.Rename(this, Title, title);
            Title = title;
        }
    }

    public SceneNode? Child(string title)
    {
        foreach (var child in Children())
        {
            if (child.HasTitle(title))
            {
                return child;
            }
        }

        return null;
    }

    public IReadOnlyCollection<SceneNode> Children()
    {
        lock (Gate)
        {
            return _children.Count == 0 ? [] : _children.ToArray();
        }
    }

    internal string KeyOf()
    {
        lock (Gate)
        {
            return $"{Title}#{Id}";
        }
    }

    internal void Take(SceneNode child) => _children.Add(child);

    internal void Drop(SceneNode child)
    {
        var at = _children.IndexOf(child);
        if (at >= 0)
        {
            _children.RemoveAt(at);
        }
    }

    private bool HasTitle(string title)
    {
        lock (Gate)
        {
            return string.Equals(Title, title, StringComparison.Ordinal);
        }
    }
}

//- file Parts.cs
public sealed class Transform
{
    private readonly object _gate = new();
    private double _x, _y;

    public (double X, double Y) Position
    {
        get { lock (_gate) { return (_x, _y); } }
    }

    public void Set(double x, double y)
    {
        lock (_gate)
        {
            (_x, _y) = (x, y);
        }
    }
}

public sealed class SceneIndex
{
    private readonly object _gate = new();
    private readonly Dictionary<string, SceneNode> _byTitle = [];

    public void Put(SceneNode node)
    {
        var key = node.KeyOf();
        lock (_gate)
        {
            _byTitle.TryAdd(key, node);
        }
    }

    public SceneNode? Get(string title)
    {
        lock (_gate)
        {
            return _byTitle.TryGetValue(title, out var node) ? node : null;
        }
    }

    public void Rename(SceneNode node, string from, string to)
    {
        lock (_gate)
        {
            _byTitle.Remove(from);
            _byTitle[to] = node;
        }
    }
}
