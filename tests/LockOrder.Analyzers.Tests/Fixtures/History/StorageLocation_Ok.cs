// After mono/monodevelop #7201: the base class asks its subclass under the base's lock, and the subclass that hears of a closed solution calls the base under its own.
public abstract class PersistentStorageService
{
    private readonly object _lock = new();
    private readonly Dictionary<int, string> _open = [];

    protected abstract string? TryGetLocation(int solution);

    public string GetStorage(int solution)
    {
        lock (_lock)
        {
            if (_open.TryGetValue(solution, out var storage))
            {
                return storage;
            }

        }

        var location = TryGetLocation(solution) ?? string.Empty;
        lock (_lock)
        {
            _open.TryAdd(solution, location);
            return _open[solution];
        }
    }

    protected void Invalidate(int solution)
    {
        lock (_lock)
        {
            _open.Remove(solution);
        }
    }

    public virtual void Shutdown()
    {
        lock (_lock)
        {
            _open.Clear();
        }
    }
}

public class LocationService : PersistentStorageService
{
    private readonly object _gate = new();
    private readonly Dictionary<int, string> _locations = [];

    public void SolutionOpened(int solution, string file)
    {
        lock (_gate)
        {
            _locations[solution] = Path.GetDirectoryName(file) ?? file;
        }
    }

    public void SolutionClosed(int solution)
    {
        lock (_gate)
        {
            if (_locations.Remove(solution))
            {
                Invalidate(solution);
            }
        }
    }

    protected override string? TryGetLocation(int solution)
    {
        lock (_gate)
        {
            return _locations.GetValueOrDefault(solution);
        }
    }

    public override void Shutdown()
    {
        base.Shutdown();
        lock (_gate)
        {
            _locations.Clear();
        }
    }
}
