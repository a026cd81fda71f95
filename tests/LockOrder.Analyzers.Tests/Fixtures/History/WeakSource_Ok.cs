// After thomaslevesque/WeakEvent #19: handlers ran under the lock that subscribing takes. The fix copies them first.
public sealed class WeakSource
{
    private readonly List<Action> _handlers = [];

    public void Subscribe(Action handler)
    {
        lock (_handlers)
        {
            _handlers.Add(handler);
        }
    }

    public void Raise()
    {
        Action[] handlers;
        lock (_handlers)
        {
            handlers = [.. _handlers];
        }

        foreach (var handler in handlers)
        {
            handler();
        }
    }
}
