//- ignore LOCK3003
public class L
{
    private readonly object _obj = new();

    public void DoOnce(List<byte> list)
    {
        do
        {
            Monitor.Enter(_obj);
            list.RemoveAt(0);
            Monitor.Exit(_obj);
        }
        while (list.Count < 42);
    }

    public void Spin()
    {
        while (!Monitor.TryEnter(_obj, 10))
        {
            Thread.Yield();
        }

        Monitor.Exit(_obj);
    }

    public void DoTry()
    {
        bool taken;
        do
        {
            taken = Monitor.TryEnter(_obj, 10);
        }
        while (!taken);

        Monitor.Exit(_obj);
    }

    public bool Attempts()
    {
        for (var i = 0; i < 3; i++)
        {
            if (Monitor.TryEnter(_obj, 10))
            {
                try
                {
                    return true;
                }
                finally
                {
                    Monitor.Exit(_obj);
                }
            }
        }

        return false;
    }

    public void AttemptsFlag()
    {
        var got = false;
        for (var i = 0; i < 3 && !got; i++)
        {
            got = Monitor.TryEnter(_obj, 10);
        }

        if (!got)
        {
            throw new TimeoutException();
        }

        Monitor.Exit(_obj);
    }
}
