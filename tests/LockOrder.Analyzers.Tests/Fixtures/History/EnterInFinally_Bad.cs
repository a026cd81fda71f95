// After AvaloniaUI/Avalonia #7455: a typing slip, Enter where Exit was meant.
public sealed class DeviceContext
{
    private readonly object _gate = new();
    private bool _current;

    public bool MakeCurrent(bool supported)
    {
        {|LOCK3001.leak:Monitor.Enter(_gate)|};
        try
        {
            _current = supported;
            return supported;
        }
        finally
        {
            {|LOCK3001.leak:Monitor.Enter(_gate)|};
        }
    }
}
