public class Box
{
    private readonly object _gate = new();
    private bool _open;

    public bool Open()
    {
        Monitor.Enter(_gate);
        if (_open)
        {
            Monitor.Exit(_gate);
            return false;
        }

        _open = true;
        Monitor.Exit(_gate);
        return true;
    }

    public bool Close()
    {
        Monitor.Enter(_gate);
        try
        {
            if (!_open)
            {
                return false;
            }

            _open = false;
            return true;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}
