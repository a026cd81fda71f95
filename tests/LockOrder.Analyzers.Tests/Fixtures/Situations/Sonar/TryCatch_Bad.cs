//- ignore LOCK3003
public class T4
{
    private readonly object _obj = new();

    public void Throw(bool c)
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        if (c)
        {
            throw new Exception();
        }

        Monitor.Exit(_obj);
    }
}

public class T1
{
    private readonly object _obj = new();

    public void OnlyInCatch(string arg)
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        try
        {
            Console.WriteLine(arg.Length);
        }
        catch (Exception)
        {
            Monitor.Exit(_obj);
            throw;
        }
    }
}

public class T14
{
    private readonly object _obj = new();

    public void ThrowsWhatNobodyCatches()
    {
        {|LOCK3001:Monitor.Enter(_obj)|};
        try
        {
            throw new NotImplementedException();
        }
        catch (InvalidOperationException)
        {
            Monitor.Exit(_obj);
        }
    }
}
