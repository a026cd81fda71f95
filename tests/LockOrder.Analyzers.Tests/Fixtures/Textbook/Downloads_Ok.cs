/* LockOrdering.md
```lock-order
DownloadManager._lock -> Download._lock -> ProgressSink._lock
```

| Lock | Protects |
|---|---|
| `DownloadManager._lock` | `DownloadManager._active`, `DownloadManager._pending`, `DownloadManager._limit` |
| `Download._lock` | `Download._state`, `Download._received`, `Download._cts` |
| `ProgressSink._lock` | `ProgressSink._last`, `ProgressSink._value` |
*/
public sealed class ProgressSink(Action<double> report) : IProgress<double>
{
    private readonly object _lock = new();
    private long _last;
    private double _value;

    public void Report(double value)
    {
        lock (_lock)
        {
            _value = Math.Max(_value, value);
            var now = Environment.TickCount64;
            if (now - _last < 100 && value < 1) return;
            _last = now;
            value = _value;
        }

        report(value);
    }
}

public sealed class Download
{
    public enum Phase { Waiting, Active, Paused, Complete, Failed }

    private readonly object _lock = new();
    private Phase _state = Phase.Waiting;
    private long _received;
    private CancellationTokenSource? _cts;
    private readonly Func<long, CancellationToken, IAsyncEnumerable<ReadOnlyMemory<byte>>> _source;
    private readonly Stream _target;

    public Download(Func<long, CancellationToken, IAsyncEnumerable<ReadOnlyMemory<byte>>> source, Stream target)
        => (_source, _target) = (source, target);

    public Phase State { get { lock (_lock) return _state; } private set { lock (_lock) _state = value; } }

    internal async Task RunAsync(long total, IProgress<double> progress)
    {
        CancellationToken token;
        long offset;
        lock (_lock)
        {
            if (_state is not (Phase.Waiting or Phase.Paused)) return;
            _state = Phase.Active;
            _cts = new CancellationTokenSource();
            token = _cts.Token;
            offset = _received;
        }

        try
        {
            await foreach (var chunk in _source(offset, token).WithCancellation(token).ConfigureAwait(false))
            {
                await _target.WriteAsync(chunk, token).ConfigureAwait(false);
                lock (_lock) offset = _received += chunk.Length;
                progress.Report((double)offset / total);
            }

            State = Phase.Complete;
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            State = Phase.Paused;
        }
        catch (IOException)
        {
            State = Phase.Failed;
            throw;
        }
        finally
        {
            CancellationTokenSource? cts;
            lock (_lock) (cts, _cts) = (_cts, null);
            cts?.Dispose();
        }
    }

    public void Pause()
    {
        CancellationTokenSource? cts;
        lock (_lock) cts = _state == Phase.Active ? _cts : null;
        try { cts?.Cancel(); }
        catch (ObjectDisposedException) { }
    }

    internal bool IsFinished
    {
        get
        {
            lock (_lock) return _state > Phase.Paused;
        }
    }
}

public sealed class DownloadManager
{
    private readonly object _lock = new();
    private readonly HashSet<Download> _active = [];
    private readonly Queue<(Download Item, long Total)> _pending = new();
    private int _limit = 3;

    public int Limit
    {
        get { lock (_lock) { return _limit; } }
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            lock (_lock) { _limit = value; }
            Pump();
        }
    }

    public void Add(Download item, long total)
    {
        lock (_lock) _pending.Enqueue((item, total));
        Pump();
    }

    private void Pump()
    {
        while (TryNext(out var item, out var total))
        {
            _ = RunAsync(item, total);
        }
    }

    private bool TryNext(out Download item, out long total)
    {
        lock (_lock)
        {
            if (_active.Count >= _limit || !_pending.TryDequeue(out var next))
            {
                item = null!;
                total = 0;
                return false;
            }

            (item, total) = next;
            return _active.Add(item);
        }
    }

    private async Task RunAsync(Download item, long total)
    {
        await Task.Yield();
        try
        {
            await item.RunAsync(total, new ProgressSink(static v => Console.WriteLine($"{v:P0}")));
        }
        finally
        {
            lock (_lock)
            {
                _active.Remove(item);
                if (!item.IsFinished) _pending.Enqueue((item, total));
            }

            Pump();
        }
    }

    public void PauseAll()
    {
        Download[] items;
        lock (_lock) items = [.. _active];
        Parallel.ForEach(items, static i => i.Pause());
    }
}
