/* LockOrdering.md
| Lock | Declared as |
|---|---|
| activation | `Activation.this` |
| timer | `ActivationTimer._currentlyExecuting` |

```lock-order
activation
  ->timer     (Destroy->Dispose)
```
*/
//- ignore LOCK4003
// After dotnet/orleans #8949: a tick started the callback under the timer's lock. An async method runs up to its first await where it is called.
public sealed class Activation
{
    private readonly List<ActivationTimer> _timers = [];
    private bool _valid = true;
    private int _running;

    public ActivationTimer RegisterTimer(TimeSpan period)
    {
        lock (this)
        {
            var timer = new ActivationTimer(this, period);
            _timers.Add(timer);
            return timer;
        }
    }

    public bool TryBeginTurn()
    {
        lock (this)
        {
            if (!_valid)
            {
                return false;
            }

            _running++;
            return true;
        }
    }

    public void EndTurn()
    {
        lock (this)
        {
            _running--;
        }
    }

    public void Destroy()
    {
        lock (this)
        {
            _valid = false;
            foreach (var timer in _timers)
            {
                timer.Dispose();
            }

            _timers.Clear();
        }
    }
}

public sealed class ActivationTimer : IDisposable
{
    private readonly object _currentlyExecuting = new();
    private readonly Activation _owner;
    private System.Threading.Timer? _timer;
    private Task? _tickTask;
    private int _ticks;

    internal ActivationTimer(Activation owner, TimeSpan period)
    {
        _owner = owner;
        _timer = new System.Threading.Timer(static state => ((ActivationTimer)state!).OnTick(), this, period, period);
    }

    internal int Ticks => Volatile.Read(ref _ticks);

    private void OnTick()
    {
        if (_timer is null)
        {
            return;
        }

        lock (_currentlyExecuting)
        {
            if (_tickTask is { IsCompleted: false })
            {
                return;
            }

            _tickTask = {|LOCK1001:ForwardToCallback()|};
        }
    }

    private async Task ForwardToCallback()
    {
        try
        {
            if (_owner.TryBeginTurn())
            {
                Interlocked.Increment(ref _ticks);
                await Task.Delay(1).ConfigureAwait(false);
                _owner.EndTurn();
            }
        }
        catch (InvalidOperationException)
        {
            Dispose();
        }
    }

    public void Dispose()
    {
        lock (_currentlyExecuting)
        {
            _timer?.Dispose();
            _timer = null;
        }
    }
}
