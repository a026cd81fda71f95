public class Box
{
    private readonly object _gate = new();
    private bool _closed;

    public event EventHandler? Changed;

    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            {|LOCK4003:Changed.Raise(this)|};
        }
    }
}

public static class EventExtensions
{
    public static void Raise(this EventHandler? handler, object sender) => handler?.Invoke(sender, EventArgs.Empty);
}
