/* LockOrdering.md
The way to the lock may start from an inherited member, and lead over several.

| Lock | Protects |
|---|---|
| Map.Gate | `Area.Anon (via Map)`, `Area.Deep (via Map.Root)`, `Area.Inherited (via Owner)`, `Area.Plain` |
*/
class Map
{
    internal readonly object Gate = new();
    internal Map Root = null!;
}

class Owned
{
    internal Map Owner = null!;
}

class Area : Owned
{
    internal Map Map = null!;
    internal object? Anon;
    internal object? Deep;
    internal object? Inherited;
    internal object? Plain;

    void Fill()
    {
        lock (Map.Gate)
        {
            Anon = null;
            Plain = null;
        }

        lock (Map.Root.Gate)
        {
            Deep = null;
        }

        lock (Owner.Gate)
        {
            Inherited = null;
        }

        {|LOCK2001:Deep|} = null;
    }

    void Clear(Map other)
    {
        lock (other.Gate)
        {
            {|LOCK2001:Anon|} = null;
            Plain = null;
        }
    }

    void ClearInherited(Map other)
    {
        lock (other.Gate)
        {
            {|LOCK2001:Inherited|} = null;
        }
    }
}
