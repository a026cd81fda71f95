/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Circuit` | `CircuitController._lock` | `CircuitController._state`, `CircuitController._failures`, `CircuitController._until (hint)`, `CircuitController._lastError` |
*/
using System;
using System.Threading;

public enum CircuitState { Closed, Open, HalfOpen, Isolated }

internal struct TimedLock : IDisposable
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(int.MaxValue);
    private readonly object _target;

    public static TimedLock Lock(object o) => Lock(o, s_timeout);

    private static TimedLock Lock(object o, TimeSpan timeout)
    {
        var tl = new TimedLock(o);
        if (!Monitor.TryEnter(o, timeout))
        {
            throw new TimeoutException();
        }

        return tl;
    }

    private TimedLock(object o) => _target = o;

    public void Dispose() => Monitor.Exit(_target);
}

public class CircuitController
{
    private readonly object _lock = new();
    private CircuitState _state;
    private int _failures;
    private long _until = DateTime.MinValue.Ticks;
    private Exception? _lastError;

    public CircuitState State
    {
        get
        {
            using (TimedLock.Lock(_lock))
            {
                return _state;
            }
        }
    }

    private bool IsBroken => DateTime.UtcNow.Ticks < Interlocked.Read(ref _until);

    public void OnPreExecute()
    {
        if (IsBroken) throw Broken();
        using (TimedLock.Lock(_lock))
        {
            if (_state == CircuitState.Open && !IsBroken) _state = CircuitState.HalfOpen;
            else if (_state is CircuitState.Isolated) throw new InvalidOperationException("isolated");
        }
    }

    public void OnResult(Exception? error)
    {
        using var l = TimedLock.Lock(_lock);
        _lastError = error;
        switch (_state)
        {
            case CircuitState.HalfOpen when error is null:
                Reset();
                break;
            case CircuitState.Closed when error is null:
                _failures = 0;
                break;
            case CircuitState.Closed when ++_failures < 5:
                break;
            case CircuitState.Closed or CircuitState.HalfOpen:
                Break(TimeSpan.FromSeconds(30));
                goto default;
            default:
                break;
        }
    }

    public T Execute<T>(Func<T> action)
    {
        OnPreExecute();
        try
        {
            var result = action();
            OnResult(null);
            return result;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            OnResult(e);
            throw;
        }
    }

    private void Reset()
    {
        _until = DateTime.MinValue.Ticks;
        _failures = 0;
        _state = CircuitState.Closed;
    }

    private void Break(TimeSpan duration)
    {
        _until = (DateTime.UtcNow + duration).Ticks;
        _state = CircuitState.Open;
    }

    private Exception Broken()
    {
        using (TimedLock.Lock(_lock)) return _lastError ?? new InvalidOperationException("open");
    }
}
