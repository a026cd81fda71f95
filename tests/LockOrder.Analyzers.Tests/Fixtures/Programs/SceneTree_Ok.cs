/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Node` | `SceneNode._lock` | `SceneNode._children (contents)`, `SceneNode._dirty`, `SceneNode._name` |

```lock-order
Node
  Node [parent before child]
```
*/
using System;
using System.Collections.Generic;
using System.Linq;

public class SceneNode
{
    private readonly object _lock = new();
    private readonly List<SceneNode> _children = new();
    private readonly SceneNode? _parent;
    private string _name;
    private bool _dirty;

    public SceneNode(string name, SceneNode? parent)
    {
        _name = name;
        _parent = parent;
        parent?.Attach(this);
    }

    private void Attach(SceneNode child)
    {
        lock (_lock) _children.Add(child);
    }

    public string Path
    {
        get
        {
            var parts = new Stack<string>();
            for (var node = this; node is not null; node = node._parent)
            {
                lock (node._lock) parts.Push(node._name);
            }

            return string.Join('/', parts);
        }
    }

    public int Clean()
    {
        var cleaned = 0;
        lock (_lock)
        {
            if (_dirty)
            {
                _dirty = false;
                cleaned++;
            }

            foreach (var child in _children) cleaned += child.Clean();
        }

        return cleaned;
    }

    public void Invalidate()
    {
        var node = this;
        do
        {
            lock (node._lock)
            {
                if (node._dirty) break;
                node._dirty = true;
            }
        }
        while ((node = node._parent) is not null);
    }

    public void Rename(Func<string, string> rename)
    {
        string current;
        lock (_lock) current = _name;
        var next = rename(current);
        lock (_lock) _name = next;
    }

    public SceneNode? Find(string name)
    {
        SceneNode[] children;
        lock (_lock)
        {
            if (_name == name) return this;
            children = _children.ToArray();
        }

        return children.Select(c => c.Find(name)).FirstOrDefault(found => found != null);
    }
}
