/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `Metrics.Series` | `MetricSeries._sync` | `MetricSeries._sum`, `MetricSeries._count` | |
| `Metrics.Export` | `MetricsAggregator._export` | `MetricsAggregator._exported`, `MetricsAggregator._lastExport (hint)` | async |

```lock-order
Metrics.Export
  ->Metrics.Series
```
*/
//- ignore LOCK4002
using System.Collections.Concurrent;

public sealed class MetricSeries
{
    private readonly object _sync = new();
    private double _sum;
    private long _count;

    public void Record(double value)
    {
        lock (_sync)
        {
            _sum += value;
            _count++;
        }
    }

    public (double Sum, long Count) Reset()
    {
        lock (_sync)
        {
            var result = (_sum, _count);
            (_sum, _count) = (0, 0);
            return result;
        }
    }
}

public sealed class MetricsAggregator : IAsyncDisposable
{
    private static readonly AsyncLocal<string?> s_scope = new();
    private readonly ConcurrentDictionary<string, MetricSeries> _series = new();
    private readonly SemaphoreSlim _export = new(1, 1);
    private readonly TextWriter _output;
    private readonly Timer _timer;
    private readonly CancellationTokenSource _stop = new();
    private long _exported;
    private DateTime _lastExport;
    private int _exporting;

    public MetricsAggregator(TextWriter output)
    {
        _output = output;
        _timer = new Timer(OnTimer, null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
    }

    public static IDisposable BeginScope(string name)
    {
        var previous = s_scope.Value;
        s_scope.Value = name;
        return new Scope(previous);
    }

    public DateTime LastExport => _lastExport;

    public void Record(string name, double value)
    {
        var key = s_scope.Value is { } scope ? scope + "/" + name : name;
        _series.GetOrAdd(key, _ => new MetricSeries()).Record(value);
    }

    public void RecordAll(string name, IReadOnlyList<double[]> batches)
    {
        var series = _series.GetOrAdd(name, static _ => new MetricSeries());
        _export.Wait();
        try
        {
            {|LOCK1005.w:Parallel.ForEach(batches, batch =>
            {
                {|LOCK1005.w:{|LOCK1005.w:{|LOCK1005.w:ExportAsync(CancellationToken.None)|}.GetAwaiter()|}.GetResult()|};
            })|};
        }
        finally
        {
            _export.Release();
        }
    }

    public async Task<long> ExportAsync(CancellationToken cancellation)
    {
        await _export.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            foreach (var (name, series) in _series)
            {
                var (sum, count) = series.Reset();
                if (count > 0)
                {
                    await _output.WriteLineAsync($"{name} {sum / count}").ConfigureAwait(false);
                    _exported += count;
                }
            }

            _lastExport = DateTime.UtcNow;
            return _exported;
        }
        finally
        {
            _export.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _timer.DisposeAsync().ConfigureAwait(false);
        await ExportAsync(CancellationToken.None).ConfigureAwait(false);
        _export.Dispose();
        _stop.Dispose();
    }

    private async void OnTimer(object? state)
    {
        if (Interlocked.Exchange(ref _exporting, 1) == 1)
        {
            return;
        }

        try
        {
            await ExportAsync(_stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
        }
        finally
        {
            Volatile.Write(ref _exporting, 0);
        }
    }

    private sealed class Scope(string? previous) : IDisposable
    {
        public void Dispose() => s_scope.Value = previous;
    }
}
