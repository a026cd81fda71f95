/* LockOrdering.md
```lock-order
Registry.Sync
  -> Histogram.Sync
  -> Gauge.Sync
Exporter.Sync
  -> Registry.Sync
```

| Lock | Declared as | Protects |
|---|---|---|
| `Registry.Sync` | `MetricRegistry.s_sync` | `MetricRegistry.s_metrics` |
| `Histogram.Sync` | `Histogram._sync` | `Histogram._buckets (contents)`, `Histogram._sum`, `Histogram._count` |
| `Gauge.Sync` | `Gauge.this` | `Gauge._value` |
| `Exporter.Sync` | `Exporter._busy` | `Exporter._last` |
*/
using System.Runtime.CompilerServices;

public abstract class Metric(string name)
{
    public string Name { get; } = name;
    public abstract string Render();
}

public sealed class Gauge(string name) : Metric(name)
{
    private double _value;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Set(double value) => _value = value;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Add(double delta) => _value += delta;

    public override string Render()
    {
        lock (this) return $"{Name} {_value}";
    }
}

public sealed class Histogram : Metric
{
    private readonly object _sync = new();
    private readonly double[] _bounds;
    private readonly long[] _buckets;
    private double _sum;
    private long _count;

    public Histogram(string name, params double[] bounds) : base(name)
    {
        _bounds = bounds;
        _buckets = new long[bounds.Length + 1];
        Array.Fill(_buckets, 0);
    }

    public void Observe(double value)
    {
        var index = Array.BinarySearch(_bounds, value);
        if (index < 0) index = ~index;
        lock (_sync)
        {
            _buckets[index]++;
            _sum += value;
            _count++;
        }
    }

    public Timing Time() => new(this, Environment.TickCount64);

    public override string Render()
    {
        long[] copy;
        double sum;
        long count;
        lock (_sync)
        {
            copy = (long[])_buckets.Clone();
            (sum, count) = (_sum, _count);
        }

        return $"{Name}{{{string.Join(',', copy)}}} {sum} {count} {copy.Length}";
    }

    public int BucketCount => _buckets.Length;

    public readonly struct Timing(Histogram owner, long start) : IDisposable
    {
        public void Dispose() => owner.Observe(Environment.TickCount64 - start);
    }
}

public static class MetricRegistry
{
    private static readonly object s_sync = new();
    private static readonly Dictionary<string, Metric> s_metrics = new();

    static MetricRegistry()
    {
        s_metrics["up"] = new Gauge("up");
    }

    public static T GetOrAdd<T>(string name, Func<string, T> make) where T : Metric
    {
        lock (s_sync)
        {
            if (s_metrics.TryGetValue(name, out var metric)) return (T)metric;
        }

        var made = make(name);
        lock (s_sync)
        {
            if (s_metrics.TryGetValue(name, out var raced)) return (T)raced;
            s_metrics.Add(name, made);
        }

        return made;
    }

    public static string RenderAll()
    {
        lock (s_sync)
        {
            var lines = from m in s_metrics.Values orderby m.Name select m.Render();
            return string.Join('\n', lines);
        }
    }
}

public sealed class Exporter(TextWriter sink)
{
    private readonly SemaphoreSlim _busy = new(1, 1);
    private DateTime _last;

    public async Task<bool> ExportAsync(CancellationToken ct)
    {
        if (!await _busy.WaitAsync(0, ct)) return false;
        try
        {
            if (DateTime.UtcNow - _last < TimeSpan.FromSeconds(1)) return false;
            var text = MetricRegistry.RenderAll();
            await sink.WriteAsync(text.AsMemory(), ct);
            _last = DateTime.UtcNow;
            return true;
        }
        finally
        {
            _busy.Release();
        }
    }
}
