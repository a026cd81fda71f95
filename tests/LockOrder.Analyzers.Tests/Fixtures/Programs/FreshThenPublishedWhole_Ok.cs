/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `World` | `World._sync` | `World._entities (contents)`, `World._byName (contents)` |
| `Entity` | `Entity.Sync` | `Entity.X`, `Entity.Y`, `Entity.Tags` |

```lock-order
World -> Entity
```
*/
using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Entity(string name) : ICloneable
{
    internal readonly object Sync = new();
    internal int X, Y;
    internal List<string> Tags { get; private set; } = new();
    public string Name => name;

    internal static (Entity Entity, bool Named) Parse(string text)
    {
        var parts = text.Split(',');
        var entity = new Entity(parts[0]) { X = parts.Length > 1 ? int.Parse(parts[1]) : 0 };
        if (parts.Length > 2) entity.Y = int.Parse(parts[2]);
        entity.Tags.AddRange(parts.Skip(3));
        return (entity, parts[0].Length > 0);
    }

    public object Clone()
    {
        lock (Sync)
        {
            var clone = new Entity(name + "'") { X = X, Y = Y };
            clone.Tags = new List<string>(Tags);
            return clone;
        }
    }

    public void Move(int dx, int dy)
    {
        lock (Sync) (X, Y) = (X + dx, Y + dy);
    }
}

public sealed class World
{
    private readonly object _sync = new();
    private readonly List<Entity> _entities = new();
    private readonly Dictionary<string, Entity> _byName = new();

    public int Load(IEnumerable<string> lines)
    {
        var n = 0;
        foreach (var line in lines)
        {
            var (entity, named) = Entity.Parse(line);
            entity.X *= 10;
            if (entity.Tags is [])
            {
                entity.Tags.Add("plain");
            }

            lock (_sync)
            {
                _entities.Add(entity);
                if (named) _byName[entity.Name] = entity;
            }

            n++;
        }

        return n;
    }

    public Entity Spawn(string name)
    {
        var entity = new Entity(name);
        Init(entity);
        lock (_sync)
        {
            if (_byName.TryGetValue(name, out var existing)) return existing;
            _byName.Add(name, entity);
            _entities.Add(entity);
        }

        entity.Move(1, 1);
        return entity;

        static void Init(Entity e)
        {
            e.X = e.Y = -1;
            e.Tags.Add("spawned");
        }
    }

    public (int X, int Y) Center()
    {
        lock (_sync)
        {
            int x = 0, y = 0;
            foreach (var e in _entities)
            {
                lock (e.Sync)
                {
                    x += e.X;
                    y += e.Y;
                }
            }

            return _entities.Count == 0 ? default : (x / _entities.Count, y / _entities.Count);
        }
    }
}
