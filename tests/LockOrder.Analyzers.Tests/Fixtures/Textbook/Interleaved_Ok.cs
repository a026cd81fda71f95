/* LockOrdering.md
```lock-order
Bus.Routes
  ->Bus.Stops
Bus.Routes
  ->Bus.Drivers
```

| Lock | Declared as | Protects |
|---|---|---|
| `Bus.Routes` | `BusNet._routes` | `BusNet._byName` |
| `Bus.Stops` | `Stop._gate` | `Stop._waiting` |
| `Bus.Drivers` | `Driver.Gate` | `Driver.Shift`, `Driver.Hours` |
*/
public sealed class Stop
{
    private readonly object _gate = new();
    private int _waiting;

    public int Board(int seats)
    {
        lock (_gate)
        {
            var boarded = Math.Min(seats, _waiting);
            _waiting -= boarded;
            return boarded;
        }
    }

    public static int operator +(Stop stop, int people)
    {
        lock (stop._gate) return stop._waiting += people;
    }

    public static implicit operator int(Stop stop)
    {
        lock (stop._gate) return stop._waiting;
    }
}

public sealed class Driver
{
    internal readonly ReaderWriterLockSlim Gate = new(LockRecursionPolicy.SupportsRecursion);
    internal string? Shift;
    internal double Hours;

    public bool Available
    {
        get
        {
            Gate.EnterReadLock();
            try
            {
                return Shift is null && Hours < 40;
            }
            finally
            {
                Gate.ExitReadLock();
            }
        }
    }

    public bool Assign(string shift, double hours)
    {
        Gate.EnterWriteLock();
        try
        {
            if (!Available) return false;
            Shift = shift;
            Hours += hours;
            return true;
        }
        finally
        {
            Gate.ExitWriteLock();
        }
    }
}

public sealed class BusNet
{
    private readonly object _routes = new();
    private readonly SortedDictionary<string, (Stop[] Stops, Driver Driver)> _byName = [];

    public int Run(string name, int seats)
    {
        Stop[] stops;
        lock (_routes)
        {
            if (!_byName.TryGetValue(name, out var route)) return 0;
            if (!route.Driver.Assign(name, 8)) return -1;
            stops = route.Stops;
        }

        var total = 0;
        foreach (var stop in stops) total += stop.Board(seats - total);
        return total;
    }

    public int Waiting()
    {
        lock (_routes)
        {
            var sum = 0;
            foreach (var (_, (stops, _)) in _byName)
            {
                foreach (int waiting in stops) sum += waiting;
            }

            return sum;
        }
    }

    public void Add(string name, Driver driver, params Stop[] stops)
    {
        lock (_routes)
        {
            _byName.Add(name, (stops, driver));
            foreach (var stop in stops) _ = stop + 0;
        }
    }

    public IEnumerable<string> Idle()
    {
        List<string> names;
        lock (_routes)
        {
            names = (from pair in _byName where pair.Value.Driver.Available select pair.Key).ToList();
        }

        return names;
    }
}
