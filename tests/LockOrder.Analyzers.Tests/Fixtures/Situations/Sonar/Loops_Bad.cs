//- ignore LOCK3003
public class L3
{
    private readonly object _obj = new();

    public void Break()
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        for (var i = 0; i < 10; i++)
        {
            if (i == 5)
            {
                return;
            }
        }

        Monitor.Exit(_obj);
    }
}

public class L7
{
    private readonly object _obj = new();

    public void Foreach(byte[] array)
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        foreach (var item in array)
        {
            {|LOCK3002:Monitor.Exit(_obj)|};
        }
    }
}

public class L6
{
    private readonly object _obj = new();

    public void ForeachOnce(byte[] array)
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        foreach (var item in array)
        {
            if (item == 0)
            {
                Monitor.Exit(_obj);
                return;
            }
        }
    }
}
