public sealed class Connection
{
    private readonly object _lock = new();
    private int _state;

    private object Lock => _lock;

    // A property that returns a field cannot throw between acquiring and trying.
    public void Open()
    {
        Monitor.Enter(Lock);
        try
        {
            Begin();
        }
        finally
        {
            Monitor.Exit(Lock);
        }
    }

    private void Begin() => _state++;
}
