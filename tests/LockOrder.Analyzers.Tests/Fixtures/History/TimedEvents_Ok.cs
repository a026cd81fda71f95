// After tui-cs/Terminal.Gui #5652: the callback leaves the inner of two entries of one monitor; the outer is still there when it runs.
public sealed class Timeout2
{
    public TimeSpan Span { get; init; }

    public Func<bool> Callback { get; init; } = () => false;
}

public sealed class TimedEvents
{
    private readonly object _timeoutsLockToken = new();
    private SortedList<long, Timeout2> _timeouts = [];

    public event EventHandler? Added;

    public int Count
    {
        get
        {
            lock (_timeoutsLockToken)
            {
                return _timeouts.Count;
            }
        }
    }

    public object Add(TimeSpan span, Func<bool> callback)
    {
        var timeout = new Timeout2 { Span = span, Callback = callback };
        AddTimeout(span, timeout);
        Added?.Invoke(this, EventArgs.Empty);
        return timeout;
    }

    public void RunTimers()
    {
        if (Count > 0)
        {
            RunTimersImpl();
        }
    }

    private void RunTimersImpl()
    {
        var now = Environment.TickCount64;
        SortedList<long, Timeout2> copy;
        lock (_timeoutsLockToken)
        {
            copy = _timeouts;
            _timeouts = [];
        }

        foreach (var (due, timeout) in copy)
        {
            if (due < now)
            {
                if (timeout.Callback())
                {
                    AddTimeout(timeout.Span, timeout);
                }
            }
            else
            {
                lock (_timeoutsLockToken)
                {
                    _timeouts.Add(due, timeout);
                }
            }
        }
    }

    private void AddTimeout(TimeSpan span, Timeout2 timeout)
    {
        lock (_timeoutsLockToken)
        {
            var due = Environment.TickCount64 + (long)span.TotalMilliseconds;
            while (_timeouts.ContainsKey(due))
            {
                due++;
            }

            _timeouts.Add(due, timeout);
        }
    }
}
