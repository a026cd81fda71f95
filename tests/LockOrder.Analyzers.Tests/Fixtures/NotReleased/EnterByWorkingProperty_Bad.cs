public sealed class Connection
{
    private readonly object _lock = new();
    private int _state;

    private int Timeout => _state > 0 ? 1 : throw new InvalidOperationException();

    private int Fixed => _state;

    public void Open()
    {
        {|LOCK3003:Monitor.Enter(_lock)|};
        _state = Timeout;
        Monitor.Exit(_lock);
    }

    public void Close()
    {
        Monitor.Enter(_lock);
        _state = Fixed;
        Monitor.Exit(_lock);
    }
}
