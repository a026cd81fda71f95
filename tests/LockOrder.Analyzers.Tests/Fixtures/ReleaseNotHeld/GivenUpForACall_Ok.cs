//- ignore LOCK3003
public class Worker
{
    private readonly object _gate = new();

    // Should the call throw, the end of the lock statement fails too; but that is not how it was meant to go.
    public void Breathe()
    {
        lock (_gate)
        {
            Monitor.Exit(_gate);
            Thread.Yield();
            Monitor.Enter(_gate);
        }
    }

    public void BreatheOften(int[] work)
    {
        lock (_gate)
        {
            for (var i = 0; i < work.Length; i++)
            {
                if (i % 100 == 0)
                {
                    Monitor.Exit(_gate);
                    try
                    {
                        Thread.Yield();
                    }
                    finally
                    {
                        Monitor.Enter(_gate);
                    }
                }
            }
        }
    }
}
