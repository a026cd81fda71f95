/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Scene._tree` | `SceneNode.Children` |
*/
public sealed class SceneNode
{
    internal readonly List<SceneNode> Children = [];

    internal void Attach(SceneNode child)
    {
        Children.Add(child);
    }
}

public sealed class Scene
{
    private readonly object _tree = new();

    public void Add(SceneNode parent, SceneNode child)
    {
        lock (_tree)
        {
            parent.Attach(child);
        }
    }
}
