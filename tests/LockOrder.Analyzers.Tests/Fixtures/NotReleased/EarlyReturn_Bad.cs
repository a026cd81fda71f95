//- message LOCK3001: gate
public class Box
{
    private readonly object _gate = new();
    private bool _open;

    public bool Open()
    {
        {|LOCK3001:Monitor.Enter(_gate)|};
        if (_open)
        {
            return false;
        }

        _open = true;
        Monitor.Exit(_gate);
        return true;
    }
}
