/* LockOrdering.md
```lock-order
Tree.Root
  ->Branch.Gate [parent before child]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Tree.Root` | `LockTree._rootGate` | `LockTree._root` |
| `Branch.Gate` | | `Branch.Children`, `Branch.Size`, `Branch.Parent` |
*/
public sealed class Branch
{
    internal readonly object Gate = new();
    internal Dictionary<string, Branch>? Children;
    internal long Size;
    internal Branch? Parent;
    internal string Name { get; }

    internal Branch(string name, Branch? parent)
    {
        Name = name;
        Parent = parent;
    }

    internal Branch? Child(string name)
    {
        lock (Gate)
        {
            return Children is not null && Children.TryGetValue(name, out var child) ? child : null;
        }
    }
}

public sealed class LockTree
{
    private readonly object _rootGate = new();
    private Branch _root = new("/", null);

    public Branch Root
    {
        get
        {
            lock (_rootGate)
            {
                return _root;
            }
        }
    }

    public Branch GetOrAdd(string path)
    {
        var at = Root;
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            lock (at.Gate)
            {
                at.Children ??= new Dictionary<string, Branch>(StringComparer.Ordinal);
                if (!at.Children.TryGetValue(part, out var child))
                {
                    child = new Branch(part, at) { Size = 0 };
                    child.Children = [];
                    at.Children.Add(part, child);
                }

                at = child;
            }
        }

        return at;
    }

    public long Measure()
    {
        lock (_rootGate)
        {
            return Measure(_root);
        }
    }

    private static long Measure(Branch branch)
    {
        lock (branch.Gate)
        {
            var size = branch.Size;
            if (branch.Children is { Count: > 0 } children)
            {
                foreach (var child in children.Values)
                {
                    size += Measure(child);
                }
            }

            return size;
        }
    }

    public bool Remove(Branch parent, string name)
    {
        lock (parent.Gate)
        {
            if (parent.Children?.Remove(name, out var child) != true)
            {
                return false;
            }

            lock (child!.Gate)
            {
                child.Parent = null;
            }

            return true;
        }
    }

    public void Graft(Branch under, Action<Branch> fill)
    {
        var graft = new Branch(Guid.NewGuid().ToString("N"), under);
        fill(graft);
        lock (under.Gate)
        {
            (under.Children ??= []).Add(graft.Name, graft);
            under.Size++;
        }
    }
}
