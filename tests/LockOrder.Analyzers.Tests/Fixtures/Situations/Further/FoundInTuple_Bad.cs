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
    private readonly Dictionary<string, Entity> _all = [];
    private Entity? _last;

    private (Entity Entity, bool Named) Find(string text) => (_all[text], text.Length > 0);
    private (Entity? Entity, int Count) Last() => (_last, 1);
    private static (Entity Entity, bool Made) Make() => (new Entity(), true);

    public void Touch(string text)
    {
        var (entity, named) = Find(text);
        if (named) {|LOCK2001:entity.X|} = 10;
        var found = Find(text);
        {|LOCK2001:found.Entity.X|}++;
        var (last, _) = Last();
        if (last is not null) {|LOCK2001:last.X|}++;
    }

    public void Publish()
    {
        var (entity, _) = Make();
        entity.X = 1;
        _last = entity;
        {|LOCK2001:entity.X|} = 2;
    }

    public void Local(Entity shared)
    {
        var pair = (shared, 3);
        {|LOCK2001:pair.shared.X|}++;
        var own = (new Entity(), 3);
        own.Item1.X++;
        _all.Add("a", own.Item1);
        {|LOCK2001:own.Item1.X|}++;
    }
}
