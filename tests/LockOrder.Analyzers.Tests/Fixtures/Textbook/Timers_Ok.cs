/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Debounce.Gate` | `Debouncer<T>._gate` | `Debouncer<T>._pending`, `Debouncer<T>._timer`, `Debouncer<T>._version`, `Debouncer<T>._disposed` |
*/
public sealed class Debouncer<T> : IDisposable, IAsyncDisposable
{
    private readonly object _gate = new();
    private readonly Action<IReadOnlyList<T>> _flush;
    private readonly TimeSpan _delay;
    private List<T> _pending = [];
    private Timer? _timer;
    private int _version;
    private bool _disposed;

    public Debouncer(TimeSpan delay, Action<IReadOnlyList<T>> flush)
    {
        (_delay, _flush) = (delay, flush);
    }

    public void Add(T item)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _pending.Add(item);
            var version = ++_version;
            if (_timer is null)
            {
                _timer = new Timer(OnTimer, null, _delay, Timeout.InfiniteTimeSpan);
            }
            else
            {
                _timer.Change(_delay, Timeout.InfiniteTimeSpan);
            }

            if (version % 100 == 0)
            {
                _ = Task.Run(() =>
                {
                    lock (_gate)
                    {
                        if (_version == version) _pending.TrimExcess();
                    }
                });
            }
        }
    }

    private void OnTimer(object? state)
    {
        List<T> batch;
        lock (_gate)
        {
            if (_disposed || _pending.Count == 0) return;
            batch = _pending;
            _pending = [];
        }

        _flush(batch);
    }

    private bool DetachTimer(out Timer? timer, out List<T> rest)
    {
        lock (_gate)
        {
            timer = _timer;
            rest = _pending;
            if (_disposed) return false;
            _disposed = true;
            _timer = null;
            _pending = [];
            return true;
        }
    }

    public void Dispose()
    {
        if (!DetachTimer(out var timer, out var rest)) return;
        using (var done = new ManualResetEvent(false))
        {
            if (timer is not null && timer.Dispose(done)) done.WaitOne();
        }

        if (rest.Count > 0) _flush(rest);
    }

    public async ValueTask DisposeAsync()
    {
        if (!DetachTimer(out var timer, out var rest)) return;
        if (timer != null) await timer.DisposeAsync().ConfigureAwait(false);
        if (rest.Count > 0) _flush(rest);
    }
}
