//- ignore LOCK3003
public class Box
{
    private readonly object _gate = new();
    private int _value;

    public void Flag(bool shared)
    {
        if (shared)
        {
            Monitor.Enter(_gate);
        }

        _value++;
        if (shared)
        {
            Monitor.Exit(_gate);
        }
    }

    public void Copy(bool shared)
    {
        var taken = false;
        if (shared)
        {
            Monitor.Enter(_gate);
            taken = true;
        }

        _value++;
        var mine = !taken;
        if (!mine)
        {
            Monitor.Exit(_gate);
        }
    }

    public void Null(object? owner)
    {
        if (owner is null)
        {
            Monitor.Enter(_gate);
        }

        _value++;
        if (owner == null)
        {
            Monitor.Exit(_gate);
        }
    }

    public void Kind(DayOfWeek day)
    {
        if (day == DayOfWeek.Sunday)
        {
            Monitor.Enter(_gate);
        }

        _value++;
        switch (day)
        {
            case DayOfWeek.Sunday:
                Monitor.Exit(_gate);
                break;
            default:
                break;
        }
    }
}
