// After App-vNext/Polly's circuit controller: the break delegate of the user runs under the controller's timed lock.
public readonly struct TimedLock : IDisposable
{
    private readonly object _target;

    private TimedLock(object target) => _target = target;

    public static TimedLock Lock(object target) => Lock(target, TimeSpan.FromSeconds(10));

    public static TimedLock Lock(object target, TimeSpan timeout)
    {
        if (!Monitor.TryEnter(target, timeout))
        {
            throw new TimeoutException("lock");
        }

        return new TimedLock(target);
    }

    public void Dispose() => Monitor.Exit(_target);
}

public enum CircuitState
{
    Closed,
    Open,
    HalfOpen,
}

public abstract class CircuitController(Action<Exception, TimeSpan> onBreak, Action onReset)
{
    protected readonly object _lock = new();
    private DateTime _blockedTill;
    private CircuitState _state;

    public CircuitState State
    {
        get
        {
            using (TimedLock.Lock(_lock))
            {
                return _state == CircuitState.Open && DateTime.UtcNow > _blockedTill ? CircuitState.HalfOpen : _state;
            }
        }
    }

    public abstract void OnActionFailure(Exception outcome);

    public void OnActionSuccess()
    {
        var reset = false;
        using (TimedLock.Lock(_lock))
        {
            reset = _state != CircuitState.Closed;
            _state = CircuitState.Closed;
        }

        if (reset)
        {
            onReset();
        }
    }

    protected void Notify(Exception outcome, TimeSpan duration) => onBreak(outcome, duration);

    protected void Mark(TimeSpan duration)
    {
        _blockedTill = DateTime.UtcNow + duration;
        _state = CircuitState.Open;
    }
}

public sealed class ConsecutiveCountController(int allowed, Action<Exception, TimeSpan> onBreak, Action onReset)
    : CircuitController(onBreak, onReset)
{
    private int _failures;

    public override void OnActionFailure(Exception outcome)
    {
        var broken = false;
        using (TimedLock.Lock(_lock))
        {
            if (++_failures >= allowed)
            {
                broken = true;
                Mark(TimeSpan.FromSeconds(30));
            }
        }

        if (broken)
        {
            Notify(outcome, TimeSpan.FromSeconds(30));
        }
    }
}
