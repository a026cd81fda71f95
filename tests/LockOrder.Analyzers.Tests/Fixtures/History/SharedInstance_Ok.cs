// After autofac/Autofac #413: a shared instance is activated under the scope's lock, and its activation waits for another thread that resolves from the same scope.
public interface IRegistration
{
    Guid Id { get; }

    object Activate(LifetimeScope scope);
}

public sealed class LifetimeScope : IDisposable
{
    private readonly object _synchRoot = new();
    private readonly Dictionary<Guid, object> _shared = [];
    private readonly List<IDisposable> _disposer = [];

    public bool IsDisposed { get; private set; }

    public object GetOrCreateAndShare(IRegistration registration)
    {
        lock (_synchRoot)
        {
            if (_shared.TryGetValue(registration.Id, out var known))
            {
                return known;
            }
        }

        var made = registration.Activate(this);
        lock (_synchRoot)
        {
            return _shared.TryAdd(registration.Id, made) ? made : _shared[registration.Id];
        }
    }

    public object? TryGet(Guid id)
    {
        lock (_synchRoot)
        {
            return _shared.GetValueOrDefault(id);
        }
    }

    public void Track(IDisposable item)
    {
        lock (_synchRoot)
        {
            _disposer.Add(item);
        }
    }

    public void Dispose() => IsDisposed = true;
}

public sealed class QueueRegistration(Guid queue) : IRegistration
{
    public Guid Id { get; } = Guid.NewGuid();

    public object Activate(LifetimeScope scope)
    {
        var resolved = Task.Run(() => scope.TryGet(queue));
        return resolved.GetAwaiter().GetResult() ?? new object();
    }
}
