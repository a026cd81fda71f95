//- ignore LOCK3003
public class E1
{
    private readonly object _obj = new();

    public void And(bool c)
    {
        if ({|LOCK3001:Monitor.TryEnter(_obj)|} && c)
        {
            Monitor.Exit(_obj);
        }
    }
}

public class E4
{
    private readonly object _obj = new();

    public void Unrelated(bool c)
    {
        var taken = false;
        {|LOCK3004:Monitor.TryEnter(_obj, 42, ref taken)|};
        if (c)
        {
            Monitor.Exit(_obj);
        }
    }
}

public class E7
{
    private readonly object _obj = new();

    public void Local(bool c)
    {
        var taken = {|LOCK3001:Monitor.TryEnter(_obj, 42)|};
        if (taken && c)
        {
            Monitor.Exit(_obj);
        }
    }
}

public class E9
{
    private readonly object _obj = new();

    public void Ignored()
    {
        {|LOCK3004:Monitor.TryEnter(_obj)|};
        Monitor.Exit(_obj);
    }
}

public class E10
{
    private readonly object _obj = new();

    public void IgnoredAndMaybe(bool c)
    {
        {|LOCK3004:Monitor.TryEnter(_obj)|};
        if (c)
        {
            Monitor.Exit(_obj);
        }
    }
}

public class E12
{
    private readonly object _obj = new();

    public void Switch(bool c)
    {
        switch ({|LOCK3001:Monitor.TryEnter(_obj)|})
        {
            case false:
                break;
            default:
                if (c)
                {
                    Monitor.Exit(_obj);
                }

                break;
        }
    }
}
