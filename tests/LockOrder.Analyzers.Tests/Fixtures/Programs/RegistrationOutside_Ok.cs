// No document. Registrations and timers are taken out under the lock and disposed after it.
public sealed class Waiter : IDisposable
{
    private readonly object _sync = new();
    private readonly Dictionary<int, (TaskCompletionSource<string> Source, CancellationTokenRegistration Registration)> _open = [];
    private Timer? _sweep;
    private int _next;
    private bool _disposed;

    public Task<string> WaitAsync(CancellationToken ct)
    {
        var source = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        int id;
        lock (_sync)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            id = _next++;
            _open.Add(id, (source, default));
            _sweep ??= new Timer(_ => Sweep(), null, 1000, 1000);
        }
        var registration = ct.Register(() => Cancel(id, ct));
        var keep = false;
        lock (_sync)
        {
            if (_open.TryGetValue(id, out var entry))
            {
                _open[id] = entry with { Registration = registration };
                keep = true;
            }
        }
        if (!keep) registration.Dispose();
        return source.Task;
    }

    private void Cancel(int id, CancellationToken ct)
    {
        TaskCompletionSource<string>? source = null;
        lock (_sync)
        {
            if (_open.Remove(id, out var entry)) source = entry.Source;
        }
        source?.TrySetCanceled(ct);
    }

    public bool Complete(int id, string result)
    {
        (TaskCompletionSource<string> Source, CancellationTokenRegistration Registration) entry;
        lock (_sync)
        {
            if (!_open.Remove(id, out entry)) return false;
        }
        entry.Registration.Dispose();
        return entry.Source.TrySetResult(result);
    }

    private void Sweep()
    {
        lock (_sync)
        {
            if (_open.Count > 0 || _sweep is null) return;
            _sweep.Change(Timeout.Infinite, Timeout.Infinite);
        }
    }

    public void Dispose()
    {
        Timer? sweep;
        CancellationTokenRegistration[] registrations;
        lock (_sync)
        {
            if (_disposed) return;
            _disposed = true;
            (sweep, _sweep) = (_sweep, null);
            registrations = _open.Values.Select(e => e.Registration).ToArray();
            _open.Clear();
        }
        using var done = new ManualResetEvent(false);
        if (sweep?.Dispose(done) == true) done.WaitOne();
        foreach (var r in registrations) r.Dispose();
    }
}
