// After AvaloniaUI/Avalonia #12144: the dispatcher and the compositor held their own lock while they called the other. Here the dispatcher asks outside its lock.
public interface IWorkSource
{
    bool HasWork { get; }
}

public sealed class UiDispatcher
{
    private readonly object _instanceLock = new();
    private readonly List<IWorkSource> _sources = [];
    private int _posted;

    public void Post()
    {
        lock (_instanceLock)
        {
            _posted++;
        }
    }

    public bool Pump()
    {
        IWorkSource[] sources;
        lock (_instanceLock)
        {
            sources = [.. _sources];
        }

        return sources.Any(source => source.HasWork);
    }
}

public sealed class Compositor(UiDispatcher dispatcher) : IWorkSource
{
    private readonly object _lock = new();
    private int _jobs;

    public bool HasWork
    {
        get
        {
            lock (_lock)
            {
                return _jobs > 0;
            }
        }
    }

    public void Render()
    {
        lock (_lock)
        {
            _jobs++;
            dispatcher.Post();
        }
    }
}
