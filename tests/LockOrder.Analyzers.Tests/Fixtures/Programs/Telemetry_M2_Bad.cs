/* LockOrdering.md
```lock-order
MetricRegistry.Map            # everything starts here
  Metric.Sync                 (MetricRegistry.Snapshot->Metric.Read)
    Exporter.Buffer
```

```lock-order unlisted=ignore
MetricRegistry.Map -> Stripe.Latch
Metric.Sync -> Stripe.Latch
```

| Lock | Protects | Kind |
|---|---|---|
| MetricRegistry.Map | MetricRegistry.s_metrics (contents), MetricRegistry.s_frozen (hint) | |
| Metric.Sync | Histogram._buckets (contents), Histogram._total, Gauge._value, Metric.Tags | |
| Stripe.Latch | Stripe.Count | spin |
| Exporter.Buffer | Exporter._lines, Exporter._dropped | |
*/
//- file Registry.cs
public static class MetricRegistry
{
    private static readonly Lock s_map = new();
    private static readonly Dictionary<(Type, string), Metric> s_metrics = [];
    private static bool s_frozen;

    public static bool IsFrozen => s_frozen;

    public static TMetric GetOrAdd<TMetric>(string name, Func<string, TMetric> create) where TMetric : Metric
    {
        lock (s_map)
        {
            if (s_metrics.TryGetValue((typeof(TMetric), name), out var known))
            {
                return (TMetric)known;
            }
        }

        var created = create(name);
        lock (s_map)
        {
            if (s_frozen)
            {
                return created;
            }

            ref var slot = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(s_metrics, (typeof(TMetric), name), out var exists);
            slot ??= created;
            return (TMetric)slot;
        }
    }

    public static Counter Counter(string name) => GetOrAdd(name, static key => new Counter(key));

    public static Gauge Gauge(string name) => GetOrAdd(name, static key => new Gauge(key));

    public static Histogram Histogram(string name, params int[] bounds) => GetOrAdd(name, key => new Histogram(key, bounds));

    public static void Freeze()
    {
        lock (s_map)
        {
            s_frozen = true;
        }
    }

    public static Dictionary<string, double> Snapshot()
    {
        lock (s_map)
        {
            return s_metrics.Values.ToDictionary(metric => metric.Name, metric => metric.Read());
        }
    }

    public static void Export(Exporter exporter)
    {
        Metric[] all;
        lock (s_map)
        {
            all = s_metrics.Values.Where(static metric => metric.HasTags).ToArray();
        }

        foreach (var metric in all)
        {
            metric.WriteTo(exporter);
        }
    }
}

//- file Metric.cs
public abstract class Metric(string name)
{
    private protected readonly object Sync = new();

    public string Name { get; } = name;

    private protected List<string> Tags { get; } = [];

    public bool HasTags
    {
        get
        {
            lock (Sync)
            {
                return Tags is not [];
            }
        }
    }

    public Metric Tag(string key, object value)
    {
        lock (Sync)
        {
            Tags.Add($"{key}={value}");
        }

        return this;
    }

    public abstract double Read();

    public virtual void WriteTo(Exporter exporter)
    {
        lock (Sync)
        {
            foreach (var tag in Tags)
            {
                {|LOCK1001:exporter.Line($"{Name}[{tag}]")|};
            }
        }
    }
}

public sealed class Gauge(string name) : Metric(name)
{
    private double _value;

    public override double Read()
    {
        lock (Sync)
        {
            return _value;
        }
    }

    public void Set(double value)
    {
        lock (Sync)
        {
            _value = value;
        }
    }

    public void Track(Func<double> source) => Set(source());
}

public sealed class Histogram : Metric
{
    private readonly int[] _bounds;
    private readonly long[] _buckets;
    private long _total;

    public Histogram(string name, int[] bounds) : base(name)
    {
        _bounds = bounds;
        _buckets = new long[bounds.Length + 1];
    }

    public override double Read()
    {
        lock (Sync)
        {
            return _total == 0 ? 0 : Median();
        }
    }

    public void Record(int value)
    {
        var index = Array.BinarySearch(_bounds, value);
        if (index < 0)
        {
            index = ~index;
        }

        lock (Sync)
        {
            _buckets[index]++;
            _total++;
        }
    }

    public override void WriteTo(Exporter exporter)
    {
        base.WriteTo(exporter);
        long[] copy;
        lock (Sync)
        {
            copy = [.. _buckets];
        }

        for (var i = 0; i < copy.Length; i++)
        {
            exporter.Line($"{Name}.{i} {copy[i]}");
        }
    }

    private double Median()
    {
        long seen = 0;
        for (var i = 0; i < _buckets.Length; i++)
        {
            seen += _buckets[i];
            if (seen * 2 >= _total)
            {
                return i;
            }
        }

        return double.NaN;
    }
}

//- file Counter.cs
public struct Stripe
{
    public SpinLock Latch;
    public long Count;

    public void Add(long amount)
    {
        var taken = false;
        try
        {
            Latch.Enter(ref taken);
            Count += amount;
        }
        finally
        {
            if (taken)
            {
                Latch.Exit(false);
            }
        }
    }

    public long Read()
    {
        var taken = false;
        Latch.TryEnter(100, ref taken);
        if (!taken)
        {
            return 0;
        }

        var count = Count;
        Latch.Exit();
        return count;
    }
}

public sealed class Counter(string name) : Metric(name)
{
    private readonly Stripe[] _stripes = new Stripe[Environment.ProcessorCount];

    public void Increment() => Increment(1);

    public void Increment(long amount)
    {
        ref var stripe = ref _stripes[Environment.CurrentManagedThreadId % _stripes.Length];
        stripe.Add(amount);
    }

    public override double Read()
    {
        long sum = 0;
        for (var i = 0; i < _stripes.Length; i++)
        {
            sum += _stripes[i].Read();
        }

        return sum;
    }
}

//- file Exporter.cs
public sealed class Exporter : IDisposable
{
    private readonly object _buffer = new();
    private readonly Timer _timer;
    private List<string> _lines = [];
    private int _dropped;

    public Exporter(TimeSpan period) => _timer = new Timer(Tick, this, period, period);

    public event Action<IReadOnlyList<string>>? Flushed;

    public void Line(string line)
    {
        lock (_buffer)
        {
            if (_lines.Count > 10_000)
            {
                _dropped++;
                _ = {|LOCK1001:MetricRegistry.Counter("dropped")|};
                return;
            }

            _lines.Add(line);
        }
    }

    public int Flush()
    {
        List<string> lines;
        int dropped;
        lock (_buffer)
        {
            (lines, _lines) = (_lines, []);
            dropped = _dropped;
            _dropped = 0;
        }

        if (lines.Count > 0)
        {
            Flushed?.Invoke(lines);
        }

        return dropped;
    }

    public void Dispose()
    {
        _timer.Dispose();
        Flush();
    }

    private static void Tick(object? state)
    {
        if (state is Exporter exporter)
        {
            MetricRegistry.Export(exporter);
            exporter.Flush();
        }
    }
}
