/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Entity` | `Entity.Sync` | `Entity.X` |
*/
public sealed class Entity
{
    internal readonly object Sync = new();
    internal int X;
}

public sealed class World
{
    private static (Entity Entity, bool Named) Parse(string text) => (new Entity(), text.Length > 0);

    public Entity Load(string text)
    {
        var (entity, named) = Parse(text);
        if (named) entity.X = 10;
        return entity;
    }
}
