// After dotnet/runtime's event counters: the timer of a counter group wrote the payloads, which visits all listeners under the listeners' lock, while it held the group's;
// a command for a source arrives under the listeners' lock and enables the group.
public abstract class Counter(string name)
{
    public string Name { get; } = name;

    public abstract void WritePayload(CountedSource source, double interval);
}

public sealed class PollingCounter(string name, Func<double> provider) : Counter(name)
{
    private double _last;

    public override void WritePayload(CountedSource source, double interval)
    {
        var value = provider();
        source.Write(Name, value - _last, interval);
        _last = value;
    }
}

public class CountedSource
{
    private readonly CounterGroup _group;
    private bool _enabled;

    public CountedSource(string name)
    {
        Name = name;
        _group = new CounterGroup(this);
        Listener.AddSource(this);
    }

    public string Name { get; }

    public CounterGroup Group => _group;

    public void Write(string counter, double value, double interval)
    {
        if (_enabled)
        {
            Listener.Dispatch(Name, counter, value / interval);
        }
    }

    internal void SendCommand(bool enable, double interval)
    {
        _enabled = enable;
        OnCommand(enable, interval);
    }

    protected virtual void OnCommand(bool enable, double interval) => _group.OnCommand(enable, interval);
}

public sealed class CounterGroup(CountedSource source)
{
    private static readonly object s_groupLock = new();
    private readonly List<Counter> _counters = [];
    private double _interval;

    public void Add(Counter counter)
    {
        lock (s_groupLock)
        {
            _counters.Add(counter);
        }
    }

    internal void OnCommand(bool enable, double interval)
    {
        lock (s_groupLock)
        {
            _interval = enable ? interval : 0;
        }
    }

    public void OnTimer()
    {
        double interval;
        lock (s_groupLock)
        {
            interval = _interval;
            if (interval <= 0)
            {
                return;
            }

            foreach (var counter in _counters)
            {
                {|LOCK4003:{|LOCK1003.leg:counter.WritePayload(source, interval)|}|};
            }
        }
    }
}

public static class Listener
{
    private static readonly object s_listenersLock = new();
    private static readonly List<CountedSource> s_sources = [];
    private static readonly List<string> s_lines = [];

    internal static object ListenersLock => s_listenersLock;

    internal static void AddSource(CountedSource source)
    {
        lock (ListenersLock)
        {
            s_sources.Add(source);
        }
    }

    internal static void Dispatch(string source, string counter, double value)
    {
        lock (ListenersLock)
        {
            s_lines.Add(source + counter + value);
        }
    }

    public static void EnableAll(double interval)
    {
        lock (ListenersLock)
        {
            foreach (var source in s_sources)
            {
                {|LOCK1003.leg:source.SendCommand(true, interval)|};
            }
        }
    }
}
