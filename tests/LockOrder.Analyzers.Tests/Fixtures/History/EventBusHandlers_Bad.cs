//- ignore LOCK4003
// After EasyNetQ/EasyNetQ #1825: handlers of the bus run under the read lock of their list; a consumer that stops itself on an event unsubscribes, which writes.
public sealed class EventBus
{
    private readonly Handlers<string> _disconnected = new();

    public IDisposable Subscribe(Action<string> handler)
    {
        _disconnected.Add(handler);
        return new Subscription(this, handler);
    }

    public void Publish(string message) => _disconnected.Handle(message);

    private sealed class Subscription(EventBus bus, Action<string> handler) : IDisposable
    {
        public void Dispose() => bus._disconnected.Remove(handler);
    }
}

internal sealed class Handlers<T>
{
    private readonly object _lock = new();
    private readonly List<Action<T>> _handlers = [];

    internal void Add(Action<T> handler)
    {
        lock (_lock)
        {
            _handlers.Add(handler);
        }
    }

    internal void Remove(Action<T> handler)
    {
        lock (_lock)
        {
            _handlers.Remove(handler);
        }
    }

    internal void Handle(T message)
    {
        lock (_lock)
        {
            foreach (var handler in _handlers)
            {
                {|LOCK1003.leg:handler(message)|};
            }
        }
    }
}

public sealed class InternalConsumer : IDisposable
{
    private readonly EventBus _bus;
    private readonly SemaphoreSlim _mutex = new(1, 1);
    private readonly IDisposable _subscription;
    private bool _consuming = true;

    public InternalConsumer(EventBus bus)
    {
        _bus = bus;
        _subscription = _bus.Subscribe(OnDisconnected);
    }

    private void OnDisconnected(string reason) => StopConsuming();

    public void StartConsuming()
    {
        _mutex.Wait();
        try
        {
            _consuming = true;
            {|LOCK1003.leg:_bus.Publish("started")|};
        }
        finally
        {
            _mutex.Release();
        }
    }

    public void StopConsuming()
    {
        _mutex.Wait();
        try
        {
            _consuming = false;
        }
        finally
        {
            _mutex.Release();
        }
    }

    public bool IsConsuming => _consuming;

    public void Dispose() => _subscription.Dispose();
}
