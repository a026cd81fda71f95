/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Debounce` | `Debounce._sync` | `Debounce._timer`, `Debounce._pending` |
*/
public sealed class Debounce<T> : IAsyncDisposable where T : class
{
    private readonly object _sync = new();
    private readonly Action<T> _flush;
    private Timer? _timer;
    private T? _pending;

    public Debounce(Action<T> flush) => _flush = flush;

    public void Post(T value)
    {
        var timer = new Timer(static s => ((Debounce<T>)s!).Fire(), this, Timeout.Infinite, Timeout.Infinite);
        Timer? old;
        lock (_sync)
        {
            old = _timer;
            _timer = timer;
            _pending = value;
            timer.Change(100, Timeout.Infinite);
        }
        old?.Dispose();
    }

    private void Fire()
    {
        T? value;
        Timer? timer;
        lock (_sync)
        {
            (value, _pending) = (_pending, null);
            (timer, _timer) = (_timer, null);
        }
        timer?.Dispose();
        if (value is not null) _flush(value);
    }

    public async ValueTask DisposeAsync()
    {
        Timer? timer = null;
        lock (_sync)
        {
            if (_timer is { } t)
            {
                timer = t;
                _timer = null;
            }
        }
        if (timer is not null) await timer.DisposeAsync();
        Fire();
    }
}
