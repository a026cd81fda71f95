using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Timers;

/// <summary>A timer looks for peers that fell silent. The callback takes the lock; disposing the timer happens outside it.</summary>
public sealed class HeartbeatMonitor : IDisposable
{
    private readonly Lock _peersLock = new();
    private readonly Dictionary<string, DateTimeOffset> _lastSeen = [];
    private readonly TimeProvider _clock;
    private readonly TimeSpan _limit;
    private ITimer? _timer;

    public HeartbeatMonitor(TimeProvider clock, TimeSpan limit)
    {
        _clock = clock;
        _limit = limit;
    }

    public event Action<IReadOnlyList<string>>? Lost;

    public void Start()
    {
        lock (_peersLock)
        {
            _timer ??= _clock.CreateTimer(static state => ((HeartbeatMonitor)state!).OnTick(), this, _limit, _limit);
        }
    }

    public void Beat(string peer)
    {
        var now = _clock.GetUtcNow();
        lock (_peersLock)
        {
            _lastSeen[peer] = now;
        }
    }

    public void Dispose()
    {
        ITimer? timer;
        lock (_peersLock)
        {
            timer = _timer;
            _timer = null;
            _lastSeen.Clear();
        }

        timer?.Dispose();
    }

    private void OnTick()
    {
        List<string>? lost = null;
        var deadline = _clock.GetUtcNow() - _limit;
        lock (_peersLock)
        {
            if (_timer is null)
            {
                return;
            }

            foreach (var (peer, seen) in _lastSeen)
            {
                if (seen < deadline)
                {
                    (lost ??= []).Add(peer);
                }
            }

            lost?.ForEach(peer => _lastSeen.Remove(peer));
        }

        if (lost is { Count: > 0 })
        {
            Lost?.Invoke(lost);
        }
    }
}
