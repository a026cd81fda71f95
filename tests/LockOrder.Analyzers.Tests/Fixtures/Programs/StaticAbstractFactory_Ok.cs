/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Node` | `Node.Sync` | `Node.Label`, `Node.Children` |
| `Registry` | `Registry._sync` | `Registry._nodes` |

```lock-order
Registry
  Node
```
*/
public interface IMakes<TSelf> where TSelf : IMakes<TSelf>
{
    static abstract TSelf Make(string label);
}

public class Node : IMakes<Node>
{
    internal readonly object Sync = new();
    internal string Label = "";
    internal readonly List<Node> Children = [];

    public static Node Make(string label)
    {
        var n = new Node();
        n.Label = label;
        return n;
    }

    public void Rename(string label)
    {
        lock (Sync) Label = label;
    }
}

public static class Factory
{
    public static T Build<T>(string label) where T : IMakes<T> => T.Make(label);

    public static T New<T>() where T : Node, new()
    {
        var t = new T();
        t.Label = typeof(T).Name;
        t.Children.Add(new T { Label = "child" });
        return t;
    }

    public static List<Node> Many(int n)
    {
        var list = new List<Node>(n);
        for (var i = 0; i < n; i++)
        {
            var node = Node.Make("n" + i);
            node.Label += "#";
            if (i > 0) list[i - 1].Children.Add(node);
            list.Add(node);
        }
        return list;
    }
}

public sealed class Registry
{
    private readonly Lock _sync = new();
    private readonly List<Node> _nodes = [];

    public void Fill()
    {
        var fresh = Factory.New<Node>();
        fresh.Label = "fresh";
        var other = Node.Make("o");
        other.Children.Add(fresh);
        lock (_sync)
        {
            _nodes.Add(other);
        }
        var batch = new List<Node> { new() { Label = "a" }, new() { Label = "b" } };
        lock (_sync) _nodes.AddRange(batch);
    }

    public void RenameAll(string label)
    {
        lock (_sync)
        {
            foreach (var n in _nodes) n.Rename(label);
        }
    }
}
