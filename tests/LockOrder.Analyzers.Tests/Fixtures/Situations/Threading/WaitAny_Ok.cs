//- ignore LOCK3003
public class W
{
    private readonly Mutex _a = new();
    private readonly Mutex _b = new();

    public void All()
    {
        WaitHandle.WaitAll([_a, _b]);
        _a.ReleaseMutex();
        _b.ReleaseMutex();
    }

    public void All2()
    {
        WaitHandle.WaitAll([_b, _a]);
        try
        {
            Console.WriteLine();
        }
        finally
        {
            _a.ReleaseMutex();
            _b.ReleaseMutex();
        }
    }

    public void Any()
    {
        var at = WaitHandle.WaitAny([_a, _b]);
        if (at == 0)
        {
            _a.ReleaseMutex();
        }
        else
        {
            _b.ReleaseMutex();
        }
    }
}
