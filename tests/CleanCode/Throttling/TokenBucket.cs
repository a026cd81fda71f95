using System;
using System.Threading;

namespace CleanCode.Throttling;

/// <summary>Tokens drip into a bucket at a steady rate; whoever finds enough takes them.</summary>
public sealed class TokenBucket
{
    private readonly object _bucket = new();
    private readonly TimeProvider _clock;
    private readonly (double Capacity, double PerSecond) _rate;
    private double _tokens;
    private long _filled;

    public TokenBucket(double capacity, double perSecond, TimeProvider? clock = null)
    {
        _rate = (capacity, perSecond);
        _clock = clock ?? TimeProvider.System;
        _tokens = capacity;
        _filled = _clock.GetTimestamp();
    }

    public bool TryTake(double tokens = 1)
    {
        lock (_bucket)
        {
            RefillLocked();
            if (_tokens < tokens)
            {
                return false;
            }

            _tokens -= tokens;
            return true;
        }
    }

    public double Level
    {
        get
        {
            lock (_bucket)
            {
                return RefillLocked();
            }
        }
    }

    private double RefillLocked()
    {
        var now = _clock.GetTimestamp();
        var dripped = _clock.GetElapsedTime(_filled, now).TotalSeconds * _rate.PerSecond;
        _filled = now;
        return _tokens = Math.Min(_rate.Capacity, _tokens + dripped);
    }
}
