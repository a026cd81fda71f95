// After dotnet/corefx #37426 and SystemEvents: a timer is created by a message that the window's thread has to answer, under the lock its handlers take.
public sealed class SystemEventsHub(SynchronizationContext window)
{
    private readonly object _eventLock = new();
    private readonly Dictionary<int, Action> _handlers = [];
    private int _next;

    public int Count
    {
        get
        {
            lock (_eventLock)
            {
                return _handlers.Count;
            }
        }
    }

    public int CreateTimer(int interval, Action handler)
    {
        int id;
        lock (_eventLock)
        {
            id = ++_next;
            _handlers[id] = handler;
        }

        EnsureWindow(interval);
        return id;
    }

    public void OnTick(int id)
    {
        Action? handler;
        lock (_eventLock)
        {
            _handlers.TryGetValue(id, out handler);
        }

        handler?.Invoke();
    }

    private void EnsureWindow(int interval)
    {
        if (interval <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(interval));
        }

        window.Send(_ => GC.KeepAlive(this), null);
    }
}
