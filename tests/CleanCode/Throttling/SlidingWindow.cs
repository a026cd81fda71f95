using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Throttling;

/// <summary>At most so many calls in any window of time. The lock decides how long to wait; the waiting is done without it.</summary>
public sealed class SlidingWindow(int limit, TimeSpan window, TimeProvider clock)
{
    private readonly Lock _window = new();
    private readonly Queue<long> _stamps = new(limit);

    public async ValueTask EnterAsync(CancellationToken cancel = default)
    {
        while (Reserve() is { } delay)
        {
            await Task.Delay(delay, clock, cancel).ConfigureAwait(false);
        }
    }

    public bool TryEnter() => Reserve() is null;

    private TimeSpan? Reserve()
    {
        lock (_window)
        {
            var now = clock.GetTimestamp();
            while (_stamps.TryPeek(out var oldest) && clock.GetElapsedTime(oldest, now) >= window)
            {
                _stamps.Dequeue();
            }

            if (_stamps.Count < limit)
            {
                _stamps.Enqueue(now);
                return null;
            }

            return window - clock.GetElapsedTime(_stamps.Peek(), now);
        }
    }
}
