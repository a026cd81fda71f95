/* LockOrdering.md
```lock-order
Router._routeLock
  ->Sink._lock
    ->Counter._lock [leaf]
```
*/
// Coverity's ORDER_REVERSAL over an abstract sink: only one of the sinks goes back to the router.
public abstract class Sink
{
    private readonly object _lock = new();
    private int _written;

    public void Write(string line)
    {
        lock (_lock)
        {
            _written++;
            WriteCore(line);
        }
    }

    protected abstract void WriteCore(string line);

    public int Close()
    {
        lock (_lock)
        {
            {|LOCK1001:OnClosing()|};
            return _written;
        }
    }

    protected virtual void OnClosing()
    {
    }
}

public sealed class MemorySink(Counter counter) : Sink
{
    private readonly List<string> _lines = [];

    protected override void WriteCore(string line)
    {
        _lines.Add(line);
        counter.Increment();
    }
}

public sealed class ForwardingSink(Router router) : Sink
{
    private string? _last;

    protected override void WriteCore(string line) => _last = line;

    protected override void OnClosing() => router.Detach(this, _last);
}

public sealed class Counter
{
    private readonly object _lock = new();
    private long _value;

    public void Increment()
    {
        lock (_lock)
        {
            _value++;
        }
    }

    public long Value
    {
        get
        {
            lock (_lock)
            {
                return _value;
            }
        }
    }
}

public sealed class Router
{
    private readonly object _routeLock = new();
    private readonly List<Sink> _sinks = [];

    public void Route(string line)
    {
        lock (_routeLock)
        {
            foreach (var sink in _sinks)
            {
                sink.Write(line);
            }
        }
    }

    public void Attach(Sink sink)
    {
        lock (_routeLock)
        {
            _sinks.Add(sink);
        }
    }

    internal bool Detach(Sink sink, string? last)
    {
        lock (_routeLock)
        {
            return _sinks.Remove(sink) && last != null;
        }
    }
}
