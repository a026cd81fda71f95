public abstract class Limiter
{
    public abstract bool TryAcquire(int permits, out TimeSpan retryAfter);
}

public sealed class TokenBucket(int capacity, double perSecond, TimeProvider clock) : Limiter
{
    private readonly Lock _lock = new();
    private double _tokens = capacity;
    private long _last = clock.GetTimestamp();

    public override bool TryAcquire(int permits, out TimeSpan retryAfter)
    {
        lock (_lock)
        {
            Refill();
            if (_tokens >= permits)
            {
                _tokens -= permits;
                retryAfter = TimeSpan.Zero;
                return true;
            }

            retryAfter = TimeSpan.FromSeconds((permits - _tokens) / perSecond);
            return false;
        }
    }

    private void Refill()
    {
        var now = clock.GetTimestamp();
        var elapsed = clock.GetElapsedTime(_last, now).TotalSeconds;
        (_tokens, _last) = (Math.Min(capacity, _tokens + elapsed * perSecond), now);
    }
}

public sealed class SlidingWindow(int limit, TimeSpan window) : Limiter
{
    private readonly Queue<(DateTime At, int Permits)> _entries = new();
    private int _used;

    public override bool TryAcquire(int permits, out TimeSpan retryAfter)
    {
        var now = DateTime.UtcNow;
        lock (_entries)
        {
            while (_entries.TryPeek(out var e) && now - e.At > window)
            {
                _entries.Dequeue();
                _used -= e.Permits;
            }

            if (_used + permits > limit)
            {
                retryAfter = _entries.TryPeek(out var first) ? first.At + window - now : window;
                return false;
            }

            _entries.Enqueue((now, permits));
            _used += permits;
        }

        retryAfter = default;
        return true;
    }
}

public sealed class CompositeLimiter(IEnumerable<Limiter> parts) : Limiter
{
    private readonly Limiter[] _parts = parts.ToArray();

    public override bool TryAcquire(int permits, out TimeSpan retryAfter)
    {
        foreach (var part in _parts)
        {
            if (!part.TryAcquire(permits, out retryAfter)) return false;
        }

        retryAfter = default;
        return true;
    }
}

public sealed class ConcurrencyGate(int max) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(max, max);

    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> action, TimeSpan timeout, CancellationToken ct)
    {
        if (!await _slots.WaitAsync(timeout, ct).ConfigureAwait(false)) throw new TimeoutException();
        try { return await action(ct).ConfigureAwait(false); }
        finally { _slots.Release(); }
    }

    public void Dispose() => _slots.Dispose();
}

public sealed class CircuitBreaker(int threshold, TimeSpan open)
{
    private enum State { Closed, Open, HalfOpen }
    private readonly object _gate = new();
    private State _state;
    private int _failures;
    private DateTime _until;
    private Task? _probe;

    public event EventHandler<bool>? Switched;

    public async Task<T> ExecuteAsync<T>(Func<Task<T>> action)
    {
        Check();
        try
        {
            var result = await action();
            OnSuccess();
            return result;
        }
        catch (Exception)
        {
            OnFailure();
            throw;
        }
    }

    private void Check()
    {
        lock (_gate)
        {
            switch (_state)
            {
                case State.Closed:
                    return;
                case State.Open when DateTime.UtcNow < _until:
                    throw new InvalidOperationException("open");
                case State.Open:
                    _state = State.HalfOpen;
                    goto case State.HalfOpen;
                case State.HalfOpen:
                    if (_probe is { IsCompleted: false }) throw new InvalidOperationException("probing");
                    _probe = Task.Delay(open);
                    break;
                default:
                    throw new ArgumentOutOfRangeException();
            }
        }
    }

    private void OnSuccess()
    {
        bool closed;
        lock (_gate)
        {
            closed = _state != State.Closed;
            _state = State.Closed;
            _failures = 0;
            _probe = null;
        }

        if (closed) Switched?.Invoke(this, true);
    }

    private void OnFailure()
    {
        lock (_gate)
        {
            if (++_failures < threshold && _state == State.Closed) return;
            _state = State.Open;
            _until = DateTime.UtcNow + open;
        }

        Switched?.Invoke(this, false);
    }
}
