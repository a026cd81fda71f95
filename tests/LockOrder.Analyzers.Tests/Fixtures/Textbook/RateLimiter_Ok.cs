/* LockOrdering.md
```lock-order
Limiter.Buckets
  ->Bucket.Gate
```

| Lock | Declared as | Protects |
|---|---|---|
| `Limiter.Buckets` | `Limiter._gate` | `Limiter._buckets`, `Limiter._lastSweep` |
| `Bucket.Gate` | `Limiter.Bucket._gate` | `Limiter.Bucket._tokens`, `Limiter.Bucket._last`, `Limiter.Bucket._waiting` |
*/
public sealed class Limiter(double perSecond, double burst, TimeProvider clock)
{
    private sealed class Bucket
    {
        private readonly object _gate = new();
        private readonly Limiter _owner;
        private readonly LinkedList<(double Cost, TaskCompletionSource<bool> Source)> _waiting = new();
        private double _tokens;
        private long _last;

        internal Bucket(Limiter owner)
        {
            _owner = owner;
            _tokens = owner.Burst;
            _last = owner.Clock.GetTimestamp();
        }

        private void Refill()
        {
            var now = _owner.Clock.GetTimestamp();
            var elapsed = _owner.Clock.GetElapsedTime(_last, now);
            _tokens = Math.Min(_owner.Burst, _tokens + elapsed.TotalSeconds * _owner.PerSecond);
            _last = now;
        }

        internal bool TryTake(double cost)
        {
            lock (_gate)
            {
                Refill();
                if (_waiting.Count > 0 || _tokens < cost)
                {
                    return false;
                }

                _tokens -= cost;
                return true;
            }
        }

        internal Task<bool> TakeAsync(double cost)
        {
            lock (_gate)
            {
                Refill();
                if (_waiting.Count == 0 && _tokens >= cost)
                {
                    _tokens -= cost;
                    return Task.FromResult(true);
                }

                var source = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
                _waiting.AddLast((cost, source));
                return source.Task;
            }
        }

        internal bool IsIdle
        {
            get
            {
                lock (_gate)
                {
                    Refill();
                    return _waiting.Count == 0 && _tokens >= _owner.Burst;
                }
            }
        }

        internal void Pump()
        {
            List<TaskCompletionSource<bool>>? ready = null;
            lock (_gate)
            {
                Refill();
                while (_waiting.First is { Value: var (cost, source) } && cost <= _tokens)
                {
                    _tokens -= cost;
                    _waiting.RemoveFirst();
                    (ready ??= new()).Add(source);
                }
            }

            if (ready is null)
            {
                return;
            }

            foreach (var source in ready)
            {
                source.TrySetResult(true);
            }
        }
    }

    private readonly object _gate = new();
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private long _lastSweep = clock.GetTimestamp();

    internal double PerSecond => perSecond;
    internal double Burst { get; } = burst;
    internal TimeProvider Clock { get; } = clock;

    public bool TryAcquire(string key, double cost = 1) => For(key).TryTake(cost);

    public async ValueTask<bool> AcquireAsync(string key, double cost, CancellationToken token)
    {
        var bucket = For(key);
        if (bucket.TryTake(cost))
        {
            return true;
        }

        return await bucket.TakeAsync(cost).WaitAsync(token);
    }

    private Bucket For(string key)
    {
        lock (_gate)
        {
            if (!_buckets.TryGetValue(key, out var bucket))
            {
                SweepIfDue();
                _buckets[key] = bucket = new Bucket(this);
            }

            return bucket;
        }
    }

    private void SweepIfDue()
    {
        if (Clock.GetElapsedTime(_lastSweep) < TimeSpan.FromMinutes(1))
        {
            return;
        }

        _lastSweep = Clock.GetTimestamp();
        foreach (var (key, _) in _buckets.Where(static pair => pair.Value.IsIdle).ToList())
        {
            _buckets.Remove(key);
        }
    }

    public void Tick()
    {
        Bucket[] all;
        lock (_gate)
        {
            all = [.. _buckets.Values];
        }

        Array.ForEach(all, static bucket => bucket.Pump());
    }
}
