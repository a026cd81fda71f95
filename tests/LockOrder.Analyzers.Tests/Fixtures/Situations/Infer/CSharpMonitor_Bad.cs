//- ignore LOCK3003
public class Deadlock
{
    private readonly object _one = new();
    private readonly object _two = new();

    public void M1()
    {
        Monitor.Enter(_one);
        {|LOCK1003.leg:Monitor.Enter(_two)|};
        Monitor.Exit(_two);
        Monitor.Exit(_one);
    }

    public void M2()
    {
        var t = false;
        Monitor.Enter(_two);
        try
        {
            {|LOCK1003.leg:Monitor.Enter(_one, ref t)|};
        }
        finally
        {
            if (t)
            {
                Monitor.Exit(_one);
            }

            Monitor.Exit(_two);
        }
    }
}
