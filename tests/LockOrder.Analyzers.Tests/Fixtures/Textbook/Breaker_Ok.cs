/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Breaker.Gate` | `Breaker._gate` | `Breaker._state (hint)`, `Breaker._failures`, `Breaker._openedAt`, `Breaker._probing` |
*/
public enum BreakerState { Closed, Open, HalfOpen }

public sealed class BrokenCircuitException : Exception;

public sealed class Breaker(int threshold, TimeSpan pause, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private BreakerState _state;
    private int _failures;
    private long _openedAt;
    private bool _probing;

    public BreakerState State => _state;

    public event Action<BreakerState, BreakerState>? Changed;

    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> action, CancellationToken token = default)
    {
        var probe = Admit();
        try
        {
            var result = await action(token).ConfigureAwait(false);
            Succeeded(probe);
            return result;
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            Abandon(probe);
            throw;
        }
        catch (Exception) when (Failed(probe))
        {
            throw new BrokenCircuitException();
        }
    }

    private bool Admit()
    {
        if (_state == BreakerState.Closed)
        {
            return false;
        }

        (BreakerState From, BreakerState To)? change = null;
        bool probe;
        lock (_gate)
        {
            switch (_state)
            {
                case BreakerState.Closed:
                    probe = false;
                    break;
                case BreakerState.Open when clock.GetElapsedTime(_openedAt) >= pause:
                    change = Transition(BreakerState.HalfOpen);
                    goto case BreakerState.HalfOpen;
                case BreakerState.HalfOpen when !_probing:
                case BreakerState.HalfOpen when change is not null:
                    _probing = true;
                    probe = true;
                    break;
                case BreakerState.HalfOpen:
                    throw new BrokenCircuitException();
                case BreakerState.Open:
                default:
                    throw new BrokenCircuitException();
            }
        }

        Raise(change);
        return probe;
    }

    private (BreakerState, BreakerState)? Transition(BreakerState to)
    {
        var from = _state;
        if (from == to) return null;
        _state = to;
        if (to == BreakerState.Open) _openedAt = clock.GetTimestamp();
        return (from, to);
    }

    private void Raise((BreakerState From, BreakerState To)? change)
    {
        if (change is var (from, to))
        {
            Changed?.Invoke(from, to);
        }
    }

    private void Succeeded(bool probe)
    {
        (BreakerState, BreakerState)? change = null;
        lock (_gate)
        {
            _failures = 0;
            if (probe)
            {
                _probing = false;
                change = Transition(BreakerState.Closed);
            }
        }

        Raise(change);
    }

    private bool Failed(bool probe)
    {
        (BreakerState, BreakerState)? change;
        bool tripped;
        using (_gate.EnterScope())
        {
            _probing &= !probe;
            tripped = probe || ++_failures >= threshold;
            change = tripped ? Transition(BreakerState.Open) : null;
        }

        Raise(change);
        return tripped;
    }

    private void Abandon(bool probe)
    {
        if (!probe) return;
        lock (_gate) _probing = false;
    }
}
