/* LockOrdering.md
Which map's lock guards an area is said by the area.

| Lock | Protects |
|---|---|
| `Map.Gate` | `Area.Start (via Map)` |
*/
public class Map
{
    internal readonly object Gate = new();
}

public class Area
{
    internal readonly Map Map = new();
    internal int Start;
}

public class Walker
{
    public void Own(Area area)
    {
        lock (area.Map.Gate)
        {
            area.Start = 1;
        }
    }

    public void Foreign(Area area, Map other)
    {
        lock (other.Gate)
        {
            {|LOCK2001:area.Start|} = 1;
        }
    }
}
