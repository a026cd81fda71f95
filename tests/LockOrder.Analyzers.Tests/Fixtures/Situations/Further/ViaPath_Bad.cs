/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `world` | `World.Lock` | `World.Time`, `Entity.Position (via World)`, `Entity.Health (writes)` |
*/
public sealed class World
{
    internal readonly object Lock = new();
    internal long Time;
}

public sealed class Entity(World world)
{
    internal World World { get; } = world;
    internal int Position;
    internal int Health;

    public void Step(World other)
    {
        lock (World.Lock)
        {
            Position++;
            World.Time++;
        }

        lock (other.Lock)
        {
            {|LOCK2001:Position|}++;
            Health++;
        }
    }

    public void Hit()
    {
        if (Health > 0)
        {
            {|LOCK2001:Health|}--;
        }
    }

    public void MoveTo(Entity target)
    {
        lock (target.World.Lock)
        {
            {|LOCK2001:Position|} = target.Position;
        }
    }
}
