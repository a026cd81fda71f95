/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| subscribers | `Feed._subscribersLock` | `Feed._changed` |
*/
// PVS-Studio's V3083: the delegate behind hand-written accessors is tested and invoked outside the lock.
public sealed class FeedEventArgs(string item) : EventArgs
{
    public string Item => item;
}

public sealed class Feed
{
    private readonly object _subscribersLock = new();
    private EventHandler<FeedEventArgs>? _changed;
    private readonly Queue<string> _items = new();

    public event EventHandler<FeedEventArgs> Changed
    {
        add
        {
            lock (_subscribersLock)
            {
                _changed += value;
            }
        }

        remove
        {
            lock (_subscribersLock)
            {
                _changed -= value;
            }
        }
    }

    public void Push(string item)
    {
        _items.Enqueue(item);
        OnChanged(new FeedEventArgs(item));
    }

    private void OnChanged(FeedEventArgs args)
    {
        EventHandler<FeedEventArgs>? changed;
        lock (_subscribersLock)
        {
            changed = _changed;
        }

        changed?.Invoke(this, args);
    }
}
