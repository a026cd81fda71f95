/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Subscribers.Sync` | `Subscribers._handlers` |
*/
public sealed class Subscribers
{
    private readonly object _sync = new();
    private readonly List<Action> _handlers = [];

    public IReadOnlyList<Action> Handlers
    {
        get
        {
            lock (_sync)
            {
                return {|LOCK2005:_handlers|};
            }
        }
    }

    public void Add(Action handler)
    {
        lock (_sync)
        {
            _handlers.Add(handler);
        }
    }

    public void RaiseAll()
    {
        foreach (var handler in {|LOCK2001:_handlers|})
        {
            handler();
        }
    }
}
