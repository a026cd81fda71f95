/* LockOrdering.md
```lock-order
Bus.Handlers
  ->Topic.Subscribers
```
*/
//- ignore LOCK0006
public sealed class Bus
{
    private readonly object _handlers = new();
    private Action<string>? _published;

    public event Action<string> Published
    {
        add
        {
            lock (_handlers)
            {
                _published += value;
            }
        }

        remove
        {
            lock (_handlers)
            {
                _published -= value;
            }
        }
    }
}

public sealed class Topic(Bus bus)
{
    private readonly object _subscribers = new();
    private int _count;

    public void Subscribe()
    {
        lock (_subscribers)
        {
            if (_count++ == 0)
            {
                {|LOCK1001:bus.Published += OnPublished|};
            }
        }
    }

    public void Unsubscribe()
    {
        lock (_subscribers)
        {
            if (--_count == 0)
            {
                {|LOCK1001:bus.Published -= OnPublished|};
            }
        }
    }

    private void OnPublished(string text)
    {
        lock (_subscribers)
        {
            _count += text.Length;
        }
    }
}
