public class G
{
    private readonly object _gate = new();
    private int _n;

    // The wrong lock is released.
    public void Wrong(G other)
    {
        lock (_gate)
        {
            _n++;
        }

        Monitor.Enter(_gate);
        try
        {
            _n = other._n;
        }
        finally
        {
            {|LOCK3002:Monitor.Exit(other._gate)|};
        }
    }
}
