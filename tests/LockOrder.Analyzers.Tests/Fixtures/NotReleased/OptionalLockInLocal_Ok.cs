//- ignore LOCK3003
public class Area
{
    public object? File;
    public object? List;

    // The second lock may change what the first one's member says, not what the variable holds.
    public static void Adjust(Area area)
    {
        var file = area.File;
        if (file is not null)
        {
            Monitor.Enter(file);
        }

        var list = area.List;
        if (list is not null)
        {
            Monitor.Enter(list);
        }

        if (list is not null)
        {
            Monitor.Exit(list);
        }

        if (file is not null)
        {
            Monitor.Exit(file);
        }
    }
}
