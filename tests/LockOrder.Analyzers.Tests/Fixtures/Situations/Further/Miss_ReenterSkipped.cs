// LOCK3002 belongs here, and is knowingly not found.
public class C
{
    private readonly object _g = new();
    private int _x;
    public void M(Action job)
    {
        Monitor.Enter(_g);
        try
        {
            _x++;
            Monitor.Exit(_g);
            job();
            Monitor.Enter(_g);
            _x--;
        }
        finally
        {
            Monitor.Exit(_g);
        }
    }
}
