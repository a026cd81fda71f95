// After AvaloniaUI/Avalonia #12144: the dispatcher and the compositor held their own lock while they called the other.
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
        lock (_instanceLock)
        {
            foreach (var source in _sources)
            {
                if ({|LOCK1003.leg:source.HasWork|})
                {
                    return true;
                }
            }

            return _posted > 0;
        }
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
            {|LOCK1003.leg:dispatcher.Post()|};
        }
    }
}
