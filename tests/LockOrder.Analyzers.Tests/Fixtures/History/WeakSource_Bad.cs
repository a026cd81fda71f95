// After thomaslevesque/WeakEvent #19: handlers ran under the lock that subscribing takes.
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
        lock (_handlers)
        {
            foreach (var handler in _handlers)
            {
                {|LOCK4003:handler()|};
            }
        }
    }
}
