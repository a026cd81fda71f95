/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Phaser.Gate` | `Phaser._gate` | `Phaser._parties`, `Phaser._arrived`, `Phaser._phase`, `Phaser._broken` |
| `Latch.Gate` | `Latch._gate` | `Latch._left (hint)` |
*/
public sealed class Phaser(int parties)
{
    private readonly object _gate = new();
    private int _parties = parties;
    private int _arrived, _phase;
    private Exception? _broken;

    public int Arrive(TimeSpan timeout)
    {
        var deadline = Environment.TickCount64 + (long)timeout.TotalMilliseconds;
        lock (_gate)
        {
            var phase = _phase;
            if (++_arrived == _parties)
            {
                NextPhase();
                return phase;
            }

            while (phase == _phase)
            {
                if (_broken is not null) throw new InvalidOperationException("broken", _broken);
                var left = deadline - Environment.TickCount64;
                if (left <= 0 || !Monitor.Wait(_gate, (int)left))
                {
                    if (phase != _phase) break;
                    _arrived--;
                    Break(new TimeoutException());
                }
            }

            return phase;
        }
    }

    private void NextPhase()
    {
        _arrived = 0;
        _phase++;
        Monitor.PulseAll(_gate);
    }

    private void Break(Exception why)
    {
        _broken ??= why;
        Monitor.PulseAll(_gate);
        throw why;
    }

    public void Leave()
    {
        lock (_gate)
        {
            _parties--;
            if (_arrived > 0 && _arrived == _parties) NextPhase();
        }
    }
}

public sealed class Latch
{
    private readonly object _gate = new();
    private int _left;

    public Latch(int count) => _left = count;

    public bool IsOpen => _left == 0;

    public void CountDown()
    {
        lock (_gate)
        {
            if (_left > 0 && --_left == 0) Monitor.PulseAll(_gate);
        }
    }

    public void Wait()
    {
        if (_left == 0) return;
        Monitor.Enter(_gate);
        try
        {
            while (_left > 0) Monitor.Wait(_gate);
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public static void WaitAll(params ReadOnlySpan<Latch> latches)
    {
        foreach (var latch in latches) latch.Wait();
    }
}
