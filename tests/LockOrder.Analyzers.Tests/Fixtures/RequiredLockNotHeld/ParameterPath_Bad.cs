//- include Attributes.cs
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
    [RequiresLock("area.Map.Gate")]
    public void Grow(Area area) => area.Start++;

    public void Locked(Area area)
    {
        lock (area.Map.Gate)
        {
            Grow(area);
        }
    }

    public void Other(Area area, Area neighbour)
    {
        lock (neighbour.Map.Gate)
        {
            {|LOCK2003:Grow(area)|};
        }
    }
}
