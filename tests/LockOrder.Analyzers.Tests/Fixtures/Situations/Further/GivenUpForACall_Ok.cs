//- ignore LOCK3003
public class L
{
    private readonly object _obj = new();

    public void Breathe(int[] work)
    {
        lock (_obj)
        {
            for (var i = 0; i < work.Length; i++)
            {
                if (i % 100 == 0)
                {
                    Monitor.Exit(_obj);
                    try
                    {
                        Thread.Yield();
                    }
                    finally
                    {
                        Monitor.Enter(_obj);
                    }
                }
            }
        }
    }

    public void Straight()
    {
        lock (_obj)
        {
            Monitor.Exit(_obj);
            Thread.Yield();
            Monitor.Enter(_obj);
        }
    }
}
